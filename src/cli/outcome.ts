/** How a command ends. 0: done, nothing mandatory found; 1: mandatory findings; 2: the input is unusable. */
export type CommandOutcome =
  | { readonly exit: 0 | 1; readonly output: string }
  /** `output`: what was done with the other files. */
  | { readonly exit: 2; readonly message: string; readonly output?: string };

/** The outcome of a call that a command cannot use, with a line that says why. */
export function unusable(message: string): CommandOutcome {
  return { exit: 2, message };
}
