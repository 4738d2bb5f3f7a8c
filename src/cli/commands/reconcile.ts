import { jsonNumber } from "../../figures";
import type { Form } from "../../form";
import {
  reconcile as reconciled,
  reconcileMessages as messages,
  type Item,
  type SumCheck,
} from "../../prose/reconcile";
import { doubtLines } from "../doubtLines";
import { unusable, type CommandOutcome } from "../outcome";
import { parseArguments } from "../parseArguments";
import { readFiling } from "../readFiling";
import { overTexts } from "../textFiles";
import { figuresOf } from "./claims";

/**
 * `reconcile FILING FILE... [--last FILING] [--json]`: every number of texts against the tables. Exit 1 if one differs.
 * What is doubtful in the reading of the filing comes first.
 */
export async function reconcile(args: readonly string[]): Promise<CommandOutcome> {
  const options = { last: { type: "string" }, json: { type: "boolean" } } as const;
  const parsed = parseArguments(args, 2, options, true);
  if (!parsed.ok) return unusable(parsed.message);
  const [filingPath = "", ...texts] = parsed.files;
  const read = await readFiling(filingPath);
  if (!read.ok) return unusable(read.message);
  const lastPath = parsed.options["last"];
  const last = typeof lastPath === "string" ? await readFiling(lastPath) : undefined;
  if (last && !last.ok) return unusable(last.message);
  const filing = last ? { ...read.filing, lastYear: last.filing } : read.filing;
  const asJson = parsed.options["json"] === true;
  const outcome = await overTexts(
    texts,
    asJson,
    (text) => {
      const { items, sums, unmentioned, wording } = reconciled(filing, text);
      return {
        exit: items.some(({ verdict }) => verdict === "differs") ? 1 : 0,
        lines: [
          ...items.map((item) => asLine(item, filing.form)),
          ...sums.map(sumLine),
          ...unmentioned.map((what) => messages.unmentioned[what](filing.form)),
          ...wording.map(({ code, found }) => messages.wording[code](found)),
        ],
        json: { doubts: read.doubts, items: items.map(plain), sums: sums.map(sumJson), unmentioned, wording },
      };
    },
    (json) => ({ ...(typeof json === "object" ? json : {}) }),
  );
  if (asJson || outcome.output === undefined) return outcome;
  return { ...outcome, output: [...doubtLines(read.doubts), outcome.output].join("\n") };
}

/** By what scripts know the readings of "收到N件". */
// oxlint-disable-next-line nianbao/no-form-keys -- the name of a reading, which is a key of a row by chance
const readings = { received: "new", receivedAndCarriedIn: "newAndCarriedIn" } as const;

function plain({ claim, verdict, held, reading: read, figures, meanings, base: of, points }: Item) {
  const { surface, start, end, value } = claim;
  const about = figuresOf(claim);
  const reading = read && readings[read];
  const base = of && { ...of, value: jsonNumber(of.value) };
  return { surface, start, end, value, about, verdict, held, reading, figures, meanings, base, points };
}

function asLine({ claim, verdict, held, reading, points, meanings = [] }: Item, form: Form): string {
  const said =
    verdict === "differs" && held !== undefined ? messages.differs(claim.surface, held) : claim.surface;
  const notes = [
    figuresOf(claim) ?? "",
    ...(reading ? [messages.reading[reading](form)] : []),
    ...(points === undefined ? [] : [messages.points(points)]),
    ...meanings.map(
      ({ terms, held: value }) =>
        `${terms?.join("+") ?? messages.notFromTables}${value === undefined ? "" : ` ${value}`}`,
    ),
  ];
  return [messages.verdict[verdict], said, ...notes].join("\t");
}

const sumLine = ({ head, sum, missing }: SumCheck) =>
  messages.sum(head.surface, sum, missing.map(({ name, value }) => `${name}${String(value)}`).join("、"));

const sumJson = ({ head, parts, sum, missing }: SumCheck) => ({
  surface: head.surface,
  start: head.start,
  value: head.value,
  sum,
  parts: parts.map(({ surface, start }) => ({ surface, start })),
  missing,
});
