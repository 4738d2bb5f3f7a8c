import { TemplateValue } from "../templateValue";
import { decimalText } from "../../../figures";
import { inUnits } from "./inUnits";
import { asTemplateValue, isTemplateNumber, onNumber } from "./onNumber";

/** 加: the sum of two values, which stands for the figures of both. */
export const plus = onNumber((first, argument: unknown) => {
  const second = asTemplateValue(argument);
  if (!isTemplateNumber(second)) return second ?? first;
  const { a, b, places } = inUnits(first, second);
  const text = decimalText(a + b, places);
  const figures = [...(first.source.figures ?? []), ...(second.source.figures ?? [])];
  const bound = first.source.figures && second.source.figures;
  return new TemplateValue(text, Number(text), bound ? { figures } : {});
});
