import { openFindings, suspectsOf, sumOf } from "../audit";
import { namesOf, type FigureId } from "../form";
import { stateOf, type Unit } from "./unit";
import { words } from "./words.zh-CN";

/**
 * 退回单: what a unit is asked to correct or explain, and where, as text to send. Undefined where there is nothing to
 * ask; a file that was left out on purpose is not sent back.
 */
export function returnSlip(unit: Unit): string | undefined {
  const { name, filing, audit, notCounted, unchanged } = unit;
  const { returnSlip: say } = words;
  if (stateOf(unit) === "excluded") return undefined;
  const title = (figure: FigureId) => namesOf(filing.form).get(figure)?.title ?? figure;
  const points = [
    ...(notCounted ? [`${words.notCounted(notCounted)}。`] : []),
    ...(unchanged ? [`${words.unchanged}。`] : []),
    ...suspectsOf(audit.location)
      .filter(({ alternatives }) => alternatives.length === 0)
      .map(({ figure, from, to }) => say.suspect(title(figure), String(from), to)),
    ...openFindings(audit.findings).map((finding) => {
      const sum = sumOf(finding);
      return `${finding.message}${sum === "" ? "" : `（${sum}）`}`;
    }),
  ];
  if (points.length === 0) return undefined;
  const lines = points.map((point, index) => `${index + 1}. ${point}`);
  return [say.title(name), say.opening(filing.year), ...lines, say.closing, ""].join("\n");
}
