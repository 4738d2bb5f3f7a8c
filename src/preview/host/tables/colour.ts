import { text } from "../arguments";
import type { Argument } from "../classTable";
import { invalidArgument } from "../richApiError";

/**
 * `#RRGGBB` in capitals, as Excel gives colours back.
 *
 * @throws {RichApiError} InvalidArgument for anything else
 */
export function colour(value: Argument): string {
  const given = text(value);
  if (!/^#[0-9a-f]{6}$/i.test(given)) throw invalidArgument(`${JSON.stringify(value)} is not a colour.`);
  return given.toUpperCase();
}
