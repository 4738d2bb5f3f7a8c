import { TemplateValue } from "../templateValue";

/** A value that holds a number. */
export type TemplateNumber = TemplateValue & { readonly value: number };

/** Whether a value of a template is a number that is known. */
export const isTemplateNumber = (value: unknown): value is TemplateNumber =>
  value instanceof TemplateValue && value.value !== undefined;

/** A plain number of a template as a value; anything else as it is. */
export const asTemplateValue = (value: unknown): unknown =>
  typeof value === "number" ? new TemplateValue(String(value), value, {}) : value;

/** A filter for numbers, plain ones too; an empty value, or one that is not a number, passes unchanged. */
export function onNumber<Argument>(
  filter: (said: TemplateNumber, argument: Argument) => unknown,
): (value: unknown, argument: Argument) => unknown {
  return (value, argument) => {
    const said = asTemplateValue(value);
    return isTemplateNumber(said) ? filter(said, argument) : value;
  };
}
