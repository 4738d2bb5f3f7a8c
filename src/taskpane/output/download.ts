import type { SavedFile } from "../../session/outside";

/** Excel for Mac and iPad show the pane in a view that silently drops downloads. */
function downloadsAreDropped(): boolean {
  const platform = (Office.context as Partial<Office.Context> | undefined)?.platform;
  return platform === undefined ? false : ["Mac", "iOS"].includes(String(platform));
}

const types: Record<SavedFile["kind"], string> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  html: "text/html;charset=utf-8",
  zip: "application/zip",
  csv: "text/csv;charset=utf-8",
};

/** Offers a file for saving; false where the host is known to refuse it. */
export function download({ name, content, kind }: SavedFile): boolean {
  if (downloadsAreDropped()) return false;
  const part = typeof content === "string" ? content : content.slice();
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([part], { type: types[kind] }));
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
