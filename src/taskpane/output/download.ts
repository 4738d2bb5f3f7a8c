/** Excel for Mac shows the pane in a view that drops downloads without a word. */
function downloadsAreDropped(): boolean {
  const platform = (Office.context as Partial<Office.Context> | undefined)?.platform;
  return platform === undefined ? false : String(platform) === "Mac";
}

/** Offers a file for saving; false where the host is known to refuse it. */
export function download(name: string, file: Blob): boolean {
  if (downloadsAreDropped()) return false;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after the click has returned.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
  return true;
}
