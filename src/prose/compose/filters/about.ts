import { TemplateValue } from "../templateValue";
import { onNumber } from "./onNumber";

/**
 * 余: `4321 | 余` → `4300余`, rounded down to its first two digits; what is round already stays as it is.
 * `4321 | 余: 1000` → `4000余`, rounded down to a multiple of the step.
 */
export const about = onNumber((said, step: unknown) => {
  const value = Math.trunc(said.value);
  const unit =
    typeof step === "number" && step >= 1 ? Math.trunc(step) : 10 ** Math.max(String(value).length - 2, 1);
  const rounded = Math.floor(value / unit) * unit;
  return rounded === value || rounded === 0 ? said : said.as(`${rounded}余`);
});

/** 带单位: a fact with the unit that stands beside it in 其他数据. */
export const withUnit = (value: unknown): unknown =>
  value instanceof TemplateValue && value.source.todo === undefined
    ? value.as(`${value.text}${value.unit}`)
    : value;
