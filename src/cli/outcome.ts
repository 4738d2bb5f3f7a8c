/** How a command ends. 0: done, nothing mandatory found; 1: mandatory findings; 2: the input is unusable. */
export type Outcome =
  | { readonly exit: 0 | 1; readonly output: string }
  /** `output`: what was done with the other files. */
  | { readonly exit: 2; readonly message: string; readonly output?: string };

export function unusable(message: string): Outcome {
  return { exit: 2, message };
}
