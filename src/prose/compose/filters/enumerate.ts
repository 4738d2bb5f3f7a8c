import type { Filing } from "../../../figures";
import { partsOf } from "../parts";
import { TemplateValue, type TemplateValueList } from "../templateValue";
import type { TemplateValues } from "../templateValues";
import { isTemplateNumber } from "./onNumber";

/**
 * 列举: the parts of a sum that are not 0, with their names: `予以公开4件、无法提供13件`. An empty part is
 * listed as empty. Takes the unit, 件 if none is given.
 */
export const enumerating =
  ({ form }: Filing, values: TemplateValues) =>
  (value: unknown, unit: unknown): unknown => {
    if (!(value instanceof TemplateValue)) return value;
    const saying: (string | TemplateValue)[] = [];
    for (const { name, template } of partsOf(form, value.source.figures ?? [])) {
      const part = values.get(template);
      if (!(part instanceof TemplateValue) || (isTemplateNumber(part) && part.value === 0)) continue;
      saying.push(`${saying.length === 0 ? "" : "、"}${name}`, part, typeof unit === "string" ? unit : "件");
    }
    return saying.length === 0 ? value : (saying satisfies TemplateValueList);
  };
