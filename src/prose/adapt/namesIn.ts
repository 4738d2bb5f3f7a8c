import type { Filing } from "../../figures";
import { groupsOf, namesOf, type Form } from "../../form";
import { templateValuesIn } from "../compose/templateValues";
import { feeNames, isFeeYuan } from "../read";
import { TemplateValue } from "../compose/templateValue";

/** How templates call what a claim is about. */
export interface Names {
  /** `申请.本年新收.总计`; undefined where the form has no such figure. */
  readonly ofTerm: (term: string) => string | undefined;
  /** The only fact of 其他数据 with this value and unit. */
  readonly ofFact: (value: number, unit: string) => string | undefined;
}

/** How templates call figures and groups of a form, and the facts of a report by their values. */
export function namesIn(report: Filing, form: Form): Names {
  const names = new Map<string, string>([
    ...[...namesOf(form)].map(([id, { template }]) => [id, template] as const),
    ...groupsOf(form).map(({ id, template }) => [id, template] as const),
    ...feeNames(form).filter(([term]) => isFeeYuan(term)),
  ]);
  const facts = [...templateValuesIn(report)].flatMap(([name, said]) =>
    said instanceof TemplateValue && said.source.fact !== undefined ? [{ name, said }] : [],
  );
  return {
    ofTerm: (term) => names.get(term),
    ofFact: (value, unit) => {
      const [only, ...others] = facts.filter(({ said }) => said.value === value && said.unit === unit);
      return others.length === 0 ? only?.name : undefined;
    },
  };
}
