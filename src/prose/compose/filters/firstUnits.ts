import { TemplateValue, todo } from "../templateValue";
import { UnitValues } from "../unitValues";
import { words } from "../words.zh-CN";

/** How many units are printed where the template does not say it. */
const usual = 5;

/**
 * 前: the units with most, in words: `{{ 各单位.申请.本年新收 | 前: 3 }}` → `教育局12件、民政局8件、公安局5件`. A row without
 * a column means its total. Takes another word for 件 as its second argument.
 */
export function firstUnits(value: unknown, count: unknown, measure: unknown): unknown {
  const values = unitsIn(value);
  if (!values) return value;
  const listed = values.first(
    typeof count === "number" && count >= 1 ? Math.trunc(count) : usual,
    typeof measure === "string" ? measure : undefined,
  );
  return listed.length === 0 ? todo(words.noUnits) : listed;
}

/** The values by unit; for the name of a row, those of its total. */
function unitsIn(value: unknown): UnitValues | undefined {
  if (value instanceof UnitValues) return value;
  if (typeof value !== "object" || value === null || value instanceof TemplateValue) return undefined;
  const below = Object.values(value).filter((each) => each instanceof UnitValues);
  return below.find(({ isTotal }) => isTotal) ?? (below.length === 1 ? below[0] : undefined);
}
