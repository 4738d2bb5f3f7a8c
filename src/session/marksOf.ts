import { figuresOf, openFindings, type Audit, type Finding } from "../audit";
import { standsAlone, type FigureId } from "../form";
import type { Mark, MarkKind } from "../sheets/port";

const order: readonly MarkKind[] = ["query", "mandatory", "suspect"];

/**
 * What to mark in the sheet. Where the audit knows which cells may be wrong, those and not the whole sum;
 * else the total that is not met. A cell gets its gravest mark.
 */
export function marksOf(audit: Audit): Mark[] {
  const kinds = new Map<FigureId, MarkKind>();
  const mark = (figure: FigureId, kind: MarkKind) => {
    const known = kinds.get(figure);
    if (known === undefined || order.indexOf(kind) > order.indexOf(known)) kinds.set(figure, kind);
  };
  const repairs = audit.location.kind === "located" ? audit.location.repairs : [];
  const suspects = new Set(repairs.flatMap(({ changes }) => changes.map(({ figure }) => figure)));
  for (const figure of suspects) mark(figure, "suspect");
  for (const finding of openFindings(audit.findings)) {
    const { severity } = finding;
    const figures = figuresOf(finding);
    if (severity === "advice" || figures.some((figure) => suspects.has(figure))) continue;
    if (suspects.size > 0 && isMended(finding, audit)) continue;
    const last = figures.at(-1);
    if (last !== undefined) mark(last, severity);
  }
  return [...kinds].map(([figure, kind]) => ({ figure, kind }));
}

/** A repair restores every whole sum that shares figures with others, whether it names a figure of it or computes it. */
function isMended(finding: Finding, { ledger }: Audit): boolean {
  if (finding.kind !== "equality") return false;
  const { equality, blanks } = finding.entry;
  return (
    blanks.length === 0 &&
    !standsAlone(
      equality,
      ledger.map((entry) => entry.equality),
    )
  );
}
