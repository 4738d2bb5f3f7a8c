/**
 * Waits for office.js. The page loads it behind its own scripts, so that the frame of the pane is painted first; it
 * still runs before DOMContentLoaded, which Office.js listens for.
 *
 * @returns false where it could not be loaded
 */
export function officeScript(page: Document): Promise<boolean> {
  return new Promise((resolve) => {
    const script = page.getElementById("office");
    if (typeof Office !== "undefined" || !script) {
      resolve(typeof Office !== "undefined");
      return;
    }
    script.addEventListener("load", () => {
      resolve(true);
    });
    script.addEventListener("error", () => {
      resolve(false);
    });
  });
}
