import type { Act } from "../../lexicon";
import type { Clause, Statement } from "../../outline/clause";
import { has, sensesIn } from "../senses";
import type { View } from "../state";
import { actOf, made } from "./acts";

/** `以市政府名义印发3件，以市政府办公室名义印发5件`: each is a part. */
export function isInOneName({ statement, clause, state: { text } }: View): boolean {
  const says = (each: Statement | undefined) =>
    each !== undefined && text.slice(each.from, each.mention.start).includes("名义");
  const at = clause.statements.indexOf(statement);
  const before = clause.statements[at - 1] ?? clause.previous?.statements.at(-1);
  const behind = clause.statements[at + 1] ?? clause.next?.statements[0];
  return says(statement) && (says(before) || says(behind));
}

/** `规章13件（含新制定5件，修改4件，废止4件）`: made and repealed ones together are no figure. */
export function madeOfSeveral({ clause: { next } }: View): boolean {
  if (next?.opener !== "（" || !has(next.words, "among")) return false;
  const acts = new Set<Act>();
  let inside: Clause | undefined = next;
  for (let seen = 0; inside?.depth === next.depth && seen < mostParts; inside = inside.next, seen += 1)
    for (const { lead } of inside.statements.slice(0, mostParts)) {
      const act = actOf(lead);
      if (act !== undefined) acts.add(act);
    }
  return acts.has(made) && acts.size > 1;
}

const mostParts = 6;

/** `废止4件、宣布失效2件`: what one column counts, in two words side by side; each is a part. */
export function isInOneOfTwoWords({ statement, clause, rows }: View): boolean {
  const own = actWord(statement);
  if (!own || own.act === made || own.act === rows.inForce) return false;
  const at = clause.statements.indexOf(statement);
  const before = clause.statements[at - 1] ?? clause.previous?.statements.at(-1);
  const behind = clause.statements[at + 1] ?? clause.next?.statements[0];
  const inAnotherWord = (each: Statement | undefined) => {
    const other = each && actWord(each);
    return other?.act === own.act && !other.word.includes(own.word) && !own.word.includes(other.word);
  };
  return inAnotherWord(before) || (inAnotherWord(behind) && !has(behind?.lead ?? [], "among"));
}

/** `市政府规范性文件8件、部门规范性文件26件`: of one organ beside another; each is a part. */
export function isOfOneOrganBeside({ statement, clause, state: { text } }: View): boolean {
  const own = organOf(statement, text);
  const at = clause.statements.indexOf(statement);
  const beside = [
    clause.statements[at - 1] ?? clause.previous?.statements.at(-1),
    clause.statements[at + 1] ?? clause.next?.statements[0],
  ];
  return own !== undefined && beside.some((each) => each !== undefined && organOf(each, text) === own);
}

/** The kind of the documents that lead to a number, where the name of an organ stands directly before them. */
function organOf({ lead, from }: Statement, text: string): string | undefined {
  const last = sensesIn(lead, "document").at(-1);
  return last && organBefore.test(text.slice(from, last.word.start)) ? last.sense.key : undefined;
}

const organBefore = /(?:政府|政府办|办公[室厅]|部门|单位|本级|[省市县区镇乡]级|[局委]|街道|乡镇)的?$/;

/** The word that says what was done with the documents of a number. */
function actWord({ lead, tail }: Statement): { readonly act: Act; readonly word: string } | undefined {
  const said = sensesIn([...lead, ...tail.slice(0, 1)], "act").at(-1);
  return said && { act: said.sense.act, word: said.word.word };
}
