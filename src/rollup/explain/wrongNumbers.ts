import type { Audit, Finding, Repair } from "../../audit";
import { valueOf, type Filing } from "../../figures";
import { equalitiesOf, standsAlone, type FigureId } from "../../form";
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
  const { location } = audit;
  const repairs = [...(location.kind === "located" ? location.repairs : []), ...location.likely];
  return [
    ...repairs.map((repair) =>
      mended(judged, isMove(repair) ? "shifted" : "slip", amountsOf(repair, filing), scale),
    ),
    ...audit.findings.flatMap((finding) =>
      outcomes(finding, filing).map((amounts) => mended(judged, "slip", amounts, scale)),
    ),
  ].filter(({ effect }) => support(effect).length > 0);
}

/** What mending adds to each figure. */
type Amounts = ReadonlyMap<FigureId, number>;

const isMove = ({ changes, tableSlip }: Repair) =>
  tableSlip !== undefined || changes.some(({ slip }) => slip === "moved" || slip === "swapped");

/** What is not a number, or is negative, has no part in the sums. */
const amountsOf = ({ changes }: Repair, { figures }: Filing): Amounts =>
  new Map(changes.map(({ figure, to }) => [figure, to - (valueOf(figures.get(figure)) ?? 0)]));

/** An error in a sum that shares no figure cannot be located: any of its figures may be wrong. */
function outcomes(finding: Finding, filing: Filing): Amounts[] {
  if (finding.kind !== "equality") return [];
  const { equality, left, right } = finding.entry;
  if (!standsAlone(equality, equalitiesOf(filing.form))) return [];
  const changes = [
    ...equality.left.map((id) => [id, right - left] as const),
    ...equality.right.map((id) => [id, left - right] as const),
  ];
  return changes
    .filter(([id, by]) => (valueOf(filing.figures.get(id)) ?? 0) + by >= 0)
    .map((change) => new Map([change]));
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
