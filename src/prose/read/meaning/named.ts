import type { Terms } from "../claim";
import type { ReadingRule } from "./reading";
import type { View } from "./state";
import { askers } from "../rules/askers";
import { decisions } from "../rules/decisions";
import { documents } from "../rules/documents";
import { proceedings } from "../rules/proceedings";
import { requests } from "../rules/requests";
import { results } from "../rules/results";

/** The rules that go by what is counted, whatever the year. */
const plain: readonly ReadingRule[] = [proceedings, documents, decisions, results, askers, requests];

/** What the words of a number name, as if it were this year's. */
export function named(view: View): Terms | undefined {
  for (const { read } of plain) {
    const about = read(view)?.about;
    if (about?.kind === "figures") return about.terms;
  }
  return undefined;
}
