import { openFindings, suspectsOf, sumOf } from "../audit";
import { namesOf, type FigureId } from "../form";
import { questionsTo } from "./remarks";
import { stateOf, type Unit } from "./unit";
import { words } from "./words.zh-CN";

/** 退回单: what a unit is asked to correct or explain, and where. */
export interface ReturnSlip {
  readonly unit: string;
  readonly heading: string;
  readonly salutation: string;
  readonly opening: string;
  /** What is to be done, one by one. */
  readonly points: readonly string[];
  readonly closing: string;
}

/**
 * The 退回单 of a unit. Undefined where there is nothing to ask; a file that was left out on purpose is not sent back.
 */
export function returnSlip(unit: Unit): ReturnSlip | undefined {
  const { name, filing, audit } = unit;
  const { returnSlip: say } = words;
  if (stateOf(unit) === "excluded") return undefined;
  const title = (figure: FigureId) => namesOf(filing.form).get(figure)?.title ?? figure;
  const points = [
    ...questionsTo(unit).map((question) => `${question}。`),
    ...suspectsOf(audit.location)
      .filter(({ alternatives }) => alternatives.length === 0)
      .map(({ figure, from, to }) => say.suspect(title(figure), String(from), to)),
    ...openFindings(audit.findings).map((finding) => {
      const sum = sumOf(finding);
      return `${finding.message}${sum === "" ? "" : `（${sum}）`}`;
    }),
  ];
  if (points.length === 0) return undefined;
  return {
    unit: name,
    heading: say.heading,
    salutation: say.title(name),
    opening: say.opening(filing.year, filing.form.narrative.reportName),
    points: points.map((point, index) => `${index + 1}. ${point}`),
    closing: say.closing,
  };
}

/** 退回单 as text to send. */
export function slipText({ salutation, opening, points, closing }: ReturnSlip): string {
  return [salutation, opening, ...points, closing, ""].join("\n");
}
