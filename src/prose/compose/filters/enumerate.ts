import type { Filing } from "../../../figures";
import { partsOf } from "../parts";
import { Said, type Saying } from "../said";
import type { Sayable } from "../names";
import { isSaidNumber } from "./onNumber";

/**
 * 列举: the parts of a sum that are not 0, with their names: `予以公开4件、无法提供13件`. An empty part is
 * listed as empty. Takes the unit, 件 if none is given.
 */
export const enumerating =
  ({ form }: Filing, sayable: Sayable) =>
  (value: unknown, unit: unknown): unknown => {
    if (!(value instanceof Said)) return value;
    const saying: (string | Said)[] = [];
    for (const { name, template } of partsOf(form, value.source.figures ?? [])) {
      const part = sayable.get(template);
      if (!(part instanceof Said) || (isSaidNumber(part) && part.value === 0)) continue;
      saying.push(`${saying.length === 0 ? "" : "、"}${name}`, part, typeof unit === "string" ? unit : "件");
    }
    return saying.length === 0 ? value : (saying satisfies Saying);
  };
