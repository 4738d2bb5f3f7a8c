import type { Argument } from "./classTable";
import { invalidArgument } from "./richApiError";

/**
 * Readers of arguments: each refuses what Excel would refuse.
 *
 * @throws {RichApiError} InvalidArgument for anything else
 */
export function text(argument: Argument, what = "text"): string {
  if (typeof argument === "string") return argument;
  throw invalidArgument(`Expected ${what}, got ${JSON.stringify(argument)}.`);
}

/**
 * A whole number.
 *
 * @throws {RichApiError} InvalidArgument for anything else
 */
export function whole(argument: Argument): number {
  if (typeof argument === "number" && Number.isInteger(argument)) return argument;
  throw invalidArgument(`Expected a whole number, got ${JSON.stringify(argument)}.`);
}

/**
 * A finite number.
 *
 * @throws {RichApiError} InvalidArgument for anything else
 */
export function numeric(argument: Argument): number {
  if (typeof argument === "number" && Number.isFinite(argument)) return argument;
  throw invalidArgument(`Expected a number, got ${JSON.stringify(argument)}.`);
}

/**
 * True or false.
 *
 * @throws {RichApiError} InvalidArgument for anything else
 */
export function logical(argument: Argument): boolean {
  if (typeof argument === "boolean") return argument;
  throw invalidArgument(`Expected true or false, got ${JSON.stringify(argument)}.`);
}
