/** Where the reading or writing of a file has got to. */
export type Step =
  | { readonly kind: "opening" }
  | { readonly kind: "page"; readonly page: number; readonly pages: number }
  | { readonly kind: "matching" }
  | { readonly kind: "writing" };

/** Is told every step as it begins. */
export type OnStep = (step: Step) => void;

/** For those who do not wait to see. */
export const untold: OnStep = () => undefined;
