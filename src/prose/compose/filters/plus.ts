import { TemplateValue } from "../templateValue";
import { quotient, scaled } from "../../../figures";
import { asTemplateValue, isTemplateNumber, onNumber } from "./onNumber";

const places = 8;

/** 加: the sum of two values, which stands for the figures of both. */
export const plus = onNumber((first, argument: unknown) => {
  const second = asTemplateValue(argument);
  if (!isTemplateNumber(second)) return second ?? first;
  const [a, b] = [scaled(first.text, places), scaled(second.text, places)];
  const text = quotient((a ?? 0n) + (b ?? 0n), 10n ** BigInt(places), places);
  const figures = [...(first.source.figures ?? []), ...(second.source.figures ?? [])];
  const bound = first.source.figures && second.source.figures;
  return new TemplateValue(text, Number(text), bound ? { figures } : {});
});
