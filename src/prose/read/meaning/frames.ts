import type { Frame } from "../claim";
import type { Clause, Sentence } from "../outline/clause";
import type { Reading } from "./reading";
import { elsewhere } from "./reading";
import { around, type Flow, type ReadSoFar, type View } from "./state";
import { has, is, sensesIn } from "./senses";
import type { Word } from "../text/tokens";

/** The frame that the words before a colon set: `栏目更新情况：…`. */
export function headedBy(clause: Clause | undefined): Frame | undefined {
  if (!clause || clause.statements.length > 0) return undefined;
  const { words } = clause;
  const topic = words.some((word) => is(word, "topic") && !/领域|主题/.test(word.word));
  if (topic || (has(words, "topic") && has(words, "request", "ask"))) return "topic";
  if (has(words, "request", "receive", "ask", "settle")) return undefined;
  if (has(words, "class")) return "class";
  if (words.some(({ senses }) => senses.length > 0)) return undefined;
  return has(words, "info", "publish") ? "publication" : undefined;
}

/** The frame that this sentence takes over from the one before: a list goes on behind `其中`. */
export function carriedFrame({ here: { frame } }: ReadSoFar, { clauses }: Sentence): Frame | undefined {
  const first = clauses.find(({ words, statements }) => words.length + statements.length > 0);
  return first && has(first.words.slice(0, 3), "among") && frame === "publication" ? frame : undefined;
}

/** The frame that a number opens, as the head of a list. */
export function openedBy(view: View): Frame | undefined {
  const { lead, tail, state, unit } = view;
  if (has(lead, "database")) return "database";
  if (has(lead, "powerList")) return "powerList";
  if (has(lead, "publish") && has(lead, "examine")) return "gazette";
  if (state.here.overview.frames) {
    const words = [...around(view), ...lead];
    if (
      words.some(
        (word) => is(word, "topic") && (state.latest !== undefined || /内容|热点|关注/.test(word.word)),
      )
    )
      return "topic";
    if (has(words, "class") && !isAnswered(words, state)) return "class";
    if (has(words, "ranking") && has(words, "receive", "ask", "request")) return "unit";
  }
  if (
    has(lead, "request", "receive", "ask") ||
    sensesIn(lead, "document").length + sensesIn(lead, "decision").length > 0
  )
    return undefined;
  if (state.subject === "documents" && lead.some(({ word }) => word === "文件")) return undefined;
  if (sensesIn(lead, "outcome").some(({ word }) => !is(word, "publish") && word.word.length > 3))
    return undefined;
  const things = has(lead, "info", "paper") || has(tail.slice(0, 2), "info", "paper");
  if (!things)
    return has(lead, "publish", "disclosure") &&
      sensesIn(lead, "outcome").every(({ word }) => is(word, "publish")) &&
      unit === "条"
      ? "publication"
      : undefined;
  const made = lead.some(({ senses }) => senses.some(({ kind }) => kind === "act")) || has(lead, "handle");
  return made && !has(lead, "publish") ? "class" : "publication";
}

/** `收到申请21件，公开类9件、不予公开类4件`: how requests were answered, not how papers are made public. */
const isAnswered = (words: readonly Word[], { subject, latest }: ReadSoFar) =>
  subject === "requests" &&
  (latest !== undefined || (has(words, "ask", "request") && has(words, "handle", "settle"))) &&
  words.every((word) => !is(word, "class") || sensesIn([word], "outcome").length > 0);

/** Whether the frame of its list excludes a reading. */
export function withinFrame(reading: Reading, view: View): Reading {
  const { lead, state } = view;
  const {
    here: { frame },
  } = state;
  if (goesOnWithPart(view, reading)) return elsewhere("other", 8, "unit");
  if (frame === undefined || reading.about.kind !== "figures" || reading.score > 6.9) return reading;
  const [first] = lead.filter((word) => !has([word], "among", "by", "shield"));
  const told =
    has(lead, "receive", "receiveNew", "carry", "ask") ||
    (has(lead, "request") && (!is(first, "request") || lead.some(isPlainlyAsked)));
  if (frame === "class")
    return told || reading.document !== undefined ? reading : elsewhere("document", 8, frame);
  if (frame === "topic")
    return reading.flow === "outcome" || isSumOfTopics(view) || told || has(lead, "settle")
      ? reading
      : elsewhere("other", 8, frame);
  if (frame === "unit") return elsewhere("other", 8, frame);
  const acts = lead.some(({ senses }) => senses.some(({ kind }) => kind === "act"));
  if (frame === "database" || frame === "powerList" || frame === "gazette")
    return (reading.flow === undefined && !acts && !has(lead, "decide", "settle")) ||
      (!told && isClassIn(view, reading))
      ? elsewhere("other", 8, frame)
      : reading;
  const inList = reading.flow === "outcome" ? state.latest === undefined : isClassIn(view, reading);
  return inList && !told ? elsewhere("published", 8, frame) : reading;
}

/** `区政府本级受理206件，结转下年6件`: behind the number of a part, and no more than it. */
function goesOnWithPart({ state: { part }, clause, value, lead }: View, { flow, about }: Reading): boolean {
  return (
    part !== undefined &&
    about.kind === "figures" &&
    flow !== undefined &&
    ofParts.has(flow) &&
    clause.opener === "，" &&
    clause.previous === part.statement.clause &&
    value <= part.value &&
    !has(lead, "wide", "sum", "among", "request", "ask")
  );
}

const ofParts: ReadonlySet<Flow> = new Set(["settled", "handled", "carriedIn", "carriedOut", "outcome"]);

/** `内容涉及征地19件、规划11件，共计30件`. */
const isSumOfTopics = ({ lead, state }: View) =>
  state.here.topicsTold && lead.length === 1 && is(lead[0], "sum");

/** 政府信息公开申请 are no class of published items; 依申请公开 may be one. */
const isPlainlyAsked = (word: Word) => is(word, "request") && /申请$/.test(word.word);

/** `审核信息860条，其中不予公开12条、依申请公开9条`: items by the way they are made public, no requests. */
const isClassIn = ({ state, unit }: View, { flow }: Reading) =>
  (flow === "received" || flow === "outcome") && (state.here.parts || unit === "条");
