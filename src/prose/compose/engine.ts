import { Liquid } from "liquidjs";
import type { Filing } from "../../figures";
import { about, withUnit } from "./filters/about";
import { enumerating } from "./filters/enumerate";
import { firstUnits } from "./filters/firstUnits";
import { inChinese } from "./filters/inChinese";
import { dividedBy } from "./filters/dividedBy";
import { growth, share } from "./filters/ratios";
import { plus } from "./filters/plus";
import { tenThousands } from "./filters/tenThousands";
import type { TemplateValues } from "./templateValues";
import { asItIs } from "./runEmitter";
import { todo } from "./templateValue";

/** The tags of Liquid that staff may use; no loops, so that every template ends soon. */
const keptTags = ["if", "unless", "case", "assign", "comment", "raw"];
const keptFilters = ["minus", "times", "round", "default"];

/** The names of our own filters, for messages. */
export const filterNames = ["加", "余", "万", "百分比", "同比", "中文数字", "列举", "前", "带单位", "待写"];

/** Limits of a template: letters, milliseconds, and pieces in memory, so that endless ranges are refused. */
const limits = { parseLimit: 200_000, renderLimit: 1000, memoryLimit: 500_000 } as const;

/** A Liquid engine in which numbers keep what they stand for. */
export function engineFor(filing: Filing, values: TemplateValues): Liquid {
  const engine = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    templates: {},
    ...limits,
    // Liquid's types allow only text here, but what the hook returns reaches the emitter unchanged.
    outputEscape: asItIs as (value: unknown) => never,
  });
  for (const tag of Object.keys(engine.tags))
    if (!keptTags.includes(tag)) Reflect.deleteProperty(engine.tags, tag);
  for (const filter of Object.keys(engine.filters)) {
    if (!keptFilters.includes(filter)) Reflect.deleteProperty(engine.filters, filter);
  }
  engine.registerFilter("加", plus);
  engine.registerFilter("plus", plus);
  engine.registerFilter("divided_by", dividedBy);
  engine.registerFilter("余", about);
  engine.registerFilter("万", tenThousands);
  engine.registerFilter("百分比", share);
  engine.registerFilter("同比", growth);
  engine.registerFilter("中文数字", inChinese);
  engine.registerFilter("列举", enumerating(filing, values));
  engine.registerFilter("前", firstUnits);
  engine.registerFilter("带单位", withUnit);
  engine.registerFilter("待写", (text: unknown) => todo(String(text)));
  return engine;
}
