/** How a command ends. 0: done, nothing mandatory found; 1: mandatory findings; 2: the input is unusable. */
export type Outcome =
  { readonly exit: 0 | 1; readonly output: string } | { readonly exit: 2; readonly message: string };

export function unusable(message: string): Outcome {
  return { exit: 2, message };
}
