import { isTemplateNumber } from "./onNumber";

/** Begins the message of the error that `dividedBy` throws. */
export const noDivisor = "divided by nothing";

/**
 * `divided_by`: a quotient, as Liquid has it.
 *
 * @throws where the divisor is 0 or not a number: no text can print the result
 */
export function dividedBy(value: unknown, argument: unknown): number {
  const divisor = isTemplateNumber(argument) ? argument.value : Number(argument);
  if (divisor === 0 || !Number.isFinite(divisor)) throw new Error(noDivisor);
  return Number(value) / divisor;
}
