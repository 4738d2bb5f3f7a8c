import { todo } from "../templateValue";
import { words } from "../words.zh-CN";
import { quotient, scaled } from "../../../figures";
import { asTemplateValue, isTemplateNumber, onNumber, type TemplateNumber } from "./onNumber";

const places = 8;
const unitsOf = ({ text }: TemplateNumber) => scaled(text, places) ?? 0n;

/** A percentage with at most two decimals, rounded half up. */
const percent = (part: bigint, whole: bigint) => `${quotient(part * 100n, whole, 2)}%`;

/** 百分比: `7 | 百分比: 40` → `17.5%`. */
export const share = onNumber((part, argument: unknown) => {
  const whole = asTemplateValue(argument);
  if (!isTemplateNumber(whole)) return whole ?? todo(words.blank);
  return whole.value === 0 ? words.noShare : percent(unitsOf(part), unitsOf(whole));
});

/** 同比: `18 | 同比: 16` → `增长12.5%`; with last year 0 there is nothing to compute. */
export const growth = onNumber((now, argument: unknown) => {
  const last = asTemplateValue(argument);
  if (!isTemplateNumber(last)) return last ?? todo(words.noLastYear);
  const [after, before] = [unitsOf(now), unitsOf(last)];
  if (after === before) return words.level;
  if (before === 0n) return words.noBase;
  return after > before
    ? words.grown(percent(after - before, before))
    : words.fallen(percent(before - after, before));
});
