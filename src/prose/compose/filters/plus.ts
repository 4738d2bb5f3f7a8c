import { Said } from "../said";
import { quotient, scaled } from "./decimal";
import { asSaid, isSaidNumber, onNumber } from "./onNumber";

const places = 8;

/** 加: the sum of two values, which stands for the figures of both. */
export const plus = onNumber((first, argument: unknown) => {
  const second = asSaid(argument);
  if (!isSaidNumber(second)) return second ?? first;
  const [a, b] = [scaled(first.text, places), scaled(second.text, places)];
  const text = quotient((a ?? 0n) + (b ?? 0n), 10n ** BigInt(places), places);
  const figures = [...(first.source.figures ?? []), ...(second.source.figures ?? [])];
  const bound = first.source.figures && second.source.figures;
  return new Said(text, Number(text), bound ? { figures } : {});
});
