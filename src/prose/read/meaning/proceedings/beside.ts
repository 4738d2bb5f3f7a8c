import { elsewhere, type Reading } from "../reading";
import { has, is, isAssistance, namesSomething } from "../senses";
import { endingIn } from "./ending";
import { hasAnotherCause, isOurs, isOursAmong } from "./ours";
import { isSuchCase, isTotal, isWithdrawn, type ToldCase } from "./told";

/**
 * The meaning of such a number where it does not count reviews or suits about disclosure; without a reading, other
 * rules decide.
 */
const kinds: readonly (readonly [holds: (told: ToldCase) => boolean, reading?: Reading])[] = [
  [({ view: { lead } }) => is(lead.at(-1), "paper") || is(lead.at(-1), "activity"), elsewhere("document", 7)],
  [({ view: { raw } }) => isPaperOf.test(raw), elsewhere("document", 7)],
  [({ view: { raw } }) => isInstance.test(raw), elsewhere("other", 7)],
  [isDecided, elsewhere("other", 7)],
  [goesBackToNone],
  [isOtherwiseOver, elsewhere("other", 7)],
  [isAid, elsewhere("other", 7)],
  [isNotOurs],
  [({ view }) => hasAnotherCause(view), { ...elsewhere("other", 7), blocks: [] }],
  [isOfOtherWork],
  [({ blocks }) => blocks.length === 0],
];

/** The kind of thing beside proceedings that a number counts; undefined where it counts some. */
export function besideProceedings(told: ToldCase): { readonly reading: Reading | undefined } | undefined {
  const kind = kinds.find(([holds]) => holds(told));
  return kind && { reading: kind[1] };
}

/** `行政复议答复书5份`: what is written in a case. */
const isPaperOf = /(?:决定|答复|通知|判决|裁定|告知|申请|起诉|应诉|意见|建议)(?:通知)?书$/;

/** `一审案件3件、二审案件1件`: one suit may be in both. */
const isInstance = /[一二再]审(?:案件)?(?:为|有|共)?$/;

/** `117件作出复议决定`: some of those told before were decided, however they ended. */
function isDecided({ view: { lead, tail, state, statement } }: ToldCase): boolean {
  const { end } = statement.mention;
  return (
    state.subject === "disputes" &&
    !namesSomething(lead) &&
    endingIn(tail, state.rows) === undefined &&
    /^[^，。；]{0,6}(?:复议决定|判决|裁定)/.test(state.text.slice(end, end + 12))
  );
}

/** A number without a name refers to earlier proceedings by an ending, by 此类, or as a sum. */
function goesBackToNone({ view, inList, ending }: ToldCase): boolean {
  return inList && ending === undefined && !isSuchCase(view) && !isTotal(view) && !isOursAmong(view);
}

/** Taken back; or `行政诉讼21件（其中未经复议15件，经复议6件）`: suits, not reviews. */
function isOtherwiseOver(told: ToldCase): boolean {
  return isWithdrawn(told) || /(?<!未)经(?:行政)?复议后?的?$/.test(told.view.raw);
}

/** `参与行政复议答复`. */
function isAid({ view: { lead, raw } }: ToldCase): boolean {
  return (
    /代[表为理][^，。；]{2,}(?:办理|处理|应对|答复|应诉|参加)/.test(raw) ||
    isAssistance(lead, ({ senses }) => senses.some(({ kind }) => kind === "block"))
  );
}

function isNotOurs({ view, inList }: ToldCase): boolean {
  return view.value !== 0 && !(inList && view.state.blocks.length > 0) && !isOurs(view);
}

function isOfOtherWork({ view: { lead, state } }: ToldCase): boolean {
  return has(lead, "business") && !state.here.overview.disclosure;
}
