/** How long a person may take to read a line: Office ends a command after five minutes. */
const longest = 4 * 60_000;

/**
 * Shows a line in a small window beside the workbook, for commands that run without the pane. Resolves when it is
 * closed, because the window goes together with the command; at once where Office has no such windows.
 */
export function say(text: string): Promise<void> {
  const address = new URL(`said.html?text=${encodeURIComponent(text)}`, location.href).href;
  return new Promise((resolve) => {
    setTimeout(resolve, longest);
    Office.context.ui.displayDialogAsync(
      address,
      { height: 22, width: 26, displayInIframe: true },
      (opened) => {
        if (opened.status === Office.AsyncResultStatus.Failed) {
          resolve();
          return;
        }
        opened.value.addEventHandler(Office.EventType.DialogEventReceived, () => {
          resolve();
        });
      },
    );
  });
}
