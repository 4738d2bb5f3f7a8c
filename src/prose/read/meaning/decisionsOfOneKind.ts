import type { Clause, Statement } from "../outline/clause";
import { has, sensesIn } from "./senses";
import type { View } from "./state";

/** `采矿许可4件、用地许可24件，许可总计28件`, `一般程序处罚9件，简易程序处罚31件`: each is a part of all of them. */
export function isOneOfKinds({ clause, statement, state: { text } }: View): boolean {
  const own = kindNamed(statement, text);
  if (!own) return false;
  const at = clause.statements.indexOf(statement);
  const beside = [
    clause.statements[at - 1] ?? clause.previous?.statements.at(-1),
    clause.statements[at + 1] ?? clause.next?.statements[0],
  ];
  return (
    beside.some((each) => each !== undefined && kindNamed(each, text)?.id === own.id) ||
    isSummedBehind(clause, own.id)
  );
}

/** The decisions that lead to a number, where a word that is not of the lexicon says of which kind: `用地许可`. */
function kindNamed({ lead, clause }: Statement, text: string): { readonly id: string } | undefined {
  const last = sensesIn(lead, "decision").at(-1);
  if (!last || lead.some(({ end }) => end === last.word.start)) return undefined;
  const { start } = last.word;
  return /[\u4e00-\u9fff]{2}$/.test(text.slice(Math.max(clause.start, start - 2), start))
    ? last.sense
    : undefined;
}

function isSummedBehind({ next }: Clause, id: string): boolean {
  let behind = next;
  for (let seen = 0; behind && seen < longestList; behind = behind.next, seen += 1)
    if (
      behind.statements.some(
        ({ lead }) => has(lead, "sum") && sensesIn(lead, "decision").some(({ sense }) => sense.id === id),
      )
    )
      return true;
  return false;
}

const longestList = 3;

/** `强制执行2件，强制措施3件`: each is a part. */
export function isOnlyMeasures({ statement, state, lead }: View): boolean {
  const { start, end } = statement.mention;
  const around = state.text.slice(Math.max(0, start - nearby), end + nearby);
  return (
    sensesIn(lead, "decision").at(-1)?.word.word.endsWith("强制措施") === true &&
    /强制执行[^。；]{0,6}\d/.test(around)
  );
}

const nearby = 30;
