import { Drop } from "liquidjs";
import type { FigureId } from "../../form";
import type { Run } from "../run";

type Source = Omit<Run, "text">;

/** A value in a template that knows what it stands for. Conditions and arithmetic see its number. */
export class TemplateValue extends Drop {
  readonly text: string;
  /** Undefined where the cell holds no number: a condition then finds it neither 0 nor more than 0. */
  readonly value: number | undefined;
  readonly source: Source;
  /** The unit of a fact. */
  readonly unit: string;

  constructor(text: string, value: number | undefined, source: Source, unit = "") {
    super();
    this.text = text;
    this.value = value;
    this.source = source;
    this.unit = unit;
  }

  override valueOf(): number | string | undefined {
    return this.value ?? (this.source.todo ? undefined : this.text);
  }

  /** The same thing in other words. */
  as(text: string): TemplateValue {
    return new TemplateValue(text, this.value, this.source, this.unit);
  }
}

/** Something that the clerk has to put in: `〔未填〕`, into the cells of these figures if there are any. */
export function todo(text: string, figures?: readonly FigureId[]): TemplateValue {
  return new TemplateValue(`〔${text}〕`, undefined, figures ? { figures, todo: true } : { todo: true });
}

/** Several values with words between them, as an enumeration gives. */
export type TemplateValueList = string | TemplateValue | readonly (string | TemplateValue)[];
