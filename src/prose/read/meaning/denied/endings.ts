import { wholeOfParts } from "../proceedings/blocks";
import { endingIn } from "../proceedings/ending";
import { disputeTerms } from "../terms";
import type { Word } from "../../text/tokens";
import { has, is, senseOf, sensesIn } from "../senses";
import type { DeniedKind, DeniedWords } from "./denial";

/** `复议4件、诉讼2件，均未被纠错`, `均无败诉`: none of those that were told ended so. */
export const endings: DeniedKind = (denied) => {
  const { before, scope, state } = denied;
  const ending = endingIn(scope, state.rows);
  if (ending === undefined || state.subject !== "disputes" || !isSaidOfThem(denied)) return undefined;
  const whole = wholeOfParts(state);
  if (whole) return [disputeTerms(state.rows, whole, ending)];
  const known = [...state.proceedings.values()];
  const told = known.filter(({ value }) => value > 0);
  // `复议0件，诉讼0件，无被纠错和败诉`
  if (told.length === 0) return known.map(({ block }) => disputeTerms(state.rows, block, ending));
  return (isInWordsOfBoth(scope) || has(before, "all") ? told : told.slice(-1)).map(({ block }) =>
    disputeTerms(state.rows, block, ending),
  );
};

/** `未发生被纠错、败诉情况`: one ending, in the words of reviews and of suits. */
function isInWordsOfBoth(scope: readonly Word[]): boolean {
  const said = sensesIn(scope, "ending");
  return said.length > 1 && said.every(({ sense }) => sense.key === said[0]?.sense.key);
}

/** `未被…`, or the ending directly behind the denying word. */
function isSaidOfThem({ scope: [first], none, state: { text } }: DeniedWords): boolean {
  const ends = first?.start === none.end && senseOf(first, "ending") !== undefined && !is(first, "other");
  const happens = first !== undefined && is(first, "happen") ? first.end : none.end;
  return ends || text.startsWith("被", happens);
}
