import { Said } from "../said";

/** A value that holds a number. */
export type SaidNumber = Said & { readonly value: number };

export const isSaidNumber = (value: unknown): value is SaidNumber =>
  value instanceof Said && value.value !== undefined;

/** A plain number of a template as a value; anything else as it is. */
export const asSaid = (value: unknown): unknown =>
  typeof value === "number" ? new Said(String(value), value, {}) : value;

/** A filter for numbers: what is empty, and what is no number, passes as it is. Plain numbers are taken too. */
export function onNumber<Argument>(
  filter: (said: SaidNumber, argument: Argument) => unknown,
): (value: unknown, argument: Argument) => unknown {
  return (value, argument) => {
    const said = asSaid(value);
    return isSaidNumber(said) ? filter(said, argument) : value;
  };
}
