import type { Audit, Change, Finding } from "../../audit";
import { valueOf, type Filing } from "../../figures";
import type { FigureId } from "../../form";
import { membersOf } from "../commonForm";
import type { Hypothesis } from "./hypothesis";
import { support, type Scale } from "./vector";

/** A filing with its audit, and how it enters own − sum: 1 for a unit, which the report of the whole may correct. */
export interface Judged {
  readonly name: string;
  readonly filing: Filing;
  readonly audit: Pick<Audit, "findings" | "location">;
  readonly sign: 1 | -1;
}

/** The wrong numbers that a filing's own sums show, each with what mending it changes. */
export function wrongNumbers(judged: Judged, scale: Scale): Hypothesis[] {
  const { audit, filing } = judged;
  const repairs = audit.location.kind === "located" ? audit.location.repairs : [];
  return [
    ...repairs.map((changes) =>
      mended(judged, isMove(changes) ? "shifted" : "slip", amountsOf(changes), scale),
    ),
    ...audit.findings.flatMap((finding) => [
      ...outcomes(finding, filing).map((amounts) => mended(judged, "slip", amounts, scale)),
      ...shiftedColumns(finding, filing).map((amounts) => mended(judged, "shifted", amounts, scale)),
    ]),
  ].filter(({ effect }) => support(effect).length > 0);
}

/** What mending adds to each figure. */
type Amounts = ReadonlyMap<FigureId, number>;

const isMove = (changes: readonly Change[]) =>
  changes.some(({ slip }) => slip === "moved" || slip === "swapped");

const amountsOf = (changes: readonly Change[]): Amounts =>
  new Map(changes.map(({ figure, from, to }) => [figure, to - from]));

/** A sum that stands alone cannot be located: any one of its figures may be the wrong one. */
function outcomes(finding: Finding, filing: Filing): Amounts[] {
  if (finding.kind !== "equality" || finding.entry.equality.kind !== "outcomes") return [];
  const { equality, left, right } = finding.entry;
  const changes = [
    ...equality.left.map((id) => [id, right - left] as const),
    ...equality.right.map((id) => [id, left - right] as const),
  ];
  return changes
    .filter(([id, by]) => (valueOf(filing.figures.get(id)) ?? 0) + by >= 0)
    .map((change) => new Map([change]));
}

/** A column that stands one row too low or too high, as far as its numbers are known. */
function shiftedColumns(finding: Finding, filing: Filing): Amounts[] {
  if (finding.kind !== "figure" || !finding.code.startsWith("shiftedColumn.")) return [];
  const values = finding.figures.map((id) => valueOf(filing.figures.get(id)));
  return [1, -1].map(
    (by) =>
      new Map(
        finding.figures.flatMap((id, row) => {
          const [now, right] = [values[row], values[row + by]];
          return now === undefined || right === undefined ? [] : [[id, right - now] as const];
        }),
      ),
  );
}

function mended(
  { name, filing, sign }: Judged,
  kind: Hypothesis["kind"],
  amounts: Amounts,
  { ids }: Scale,
): Hypothesis {
  const effect = ids.map((id) => {
    const members = membersOf(filing.form).get(id) ?? [];
    return BigInt(sign * members.reduce((sum, member) => sum + (amounts.get(member) ?? 0), 0));
  });
  return { kind, unit: name, effect, isEstimate: false, hasEvidence: true };
}
