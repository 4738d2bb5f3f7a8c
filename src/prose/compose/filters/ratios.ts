import { todo } from "../templateValue";
import { words } from "../words.zh-CN";
import { quotient } from "../../../figures";
import { inUnits } from "./inUnits";
import { asTemplateValue, isTemplateNumber, onNumber } from "./onNumber";

/** A percentage with at most two decimals, rounded half up. */
const percent = (part: bigint, whole: bigint) => `${quotient(part * 100n, whole, 2)}%`;

/** 百分比: `7 | 百分比: 40` → `17.5%`. */
export const share = onNumber((part, argument: unknown) => {
  const whole = asTemplateValue(argument);
  if (!isTemplateNumber(whole)) return whole ?? todo(words.blank);
  const { a, b } = inUnits(part, whole);
  return b === 0n ? words.noShare : percent(a, b);
});

/** 同比: `18 | 同比: 16` → `增长12.5%`; with last year 0 there is nothing to compute. */
export const growth = onNumber((now, argument: unknown) => {
  const last = asTemplateValue(argument);
  if (!isTemplateNumber(last)) return last ?? todo(words.noLastYear);
  const { a: after, b: before } = inUnits(now, last);
  if (after === before) return words.level;
  if (before === 0n) return words.noBase;
  return after > before
    ? words.grown(percent(after - before, before))
    : words.fallen(percent(before - after, before));
});
