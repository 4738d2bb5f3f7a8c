import type { Mention } from "../text/mention";
import type { Token, Word } from "../text/tokens";
import type { Clause, Sentence, Statement } from "./clause";

const sentenceEnds = new Set(["。", "！", "？", "\n"]);

interface Open {
  readonly clause: Clause;
  /** The words before it; none once they belong to the number that it begins with. */
  lead: readonly Word[];
  readonly from: number;
  readonly bracketOf: Statement | undefined;
}

/** Cuts tokens into sentences, clauses and brackets, and gives every number the words before and behind it. */
export function outliner(each: (sentence: Sentence) => void): Outliner {
  const builder = new Builder(each);
  return {
    take: (token) => {
      if (token.type === "word") builder.word(token);
      else if (token.type === "number") builder.number(token.mention);
      else if (sentenceEnds.has(token.mark)) builder.endSentence(token.at);
      else if (token.mark === "|") builder.tableRow();
      else builder.mark(token.mark, token.at);
    },
    end: (at) => {
      builder.endSentence(at);
    },
  };
}

export interface Outliner {
  readonly take: (token: Token) => void;
  /** The text ends at a place. */
  readonly end: (at: number) => void;
}

/** The outline while it grows: at every place it has the words that lead to the next number. */
class Builder {
  private sentence: Sentence = newSentence(0);
  private clause: Clause;
  private lead: readonly Word[] = none;
  private from = 0;
  private latest: Statement | undefined;
  private tailOpen = false;
  private bracketOf: Statement | undefined;
  private brackets: Open[] = [];
  /** What stands before a colon leads to the number directly behind it. */
  private colonLead: readonly Word[] = none;
  /** What stands before a bracket leads to the number that it begins with: `予以公开（20件）`. */
  private bracketLead: readonly Word[] = none;

  private readonly each: (sentence: Sentence) => void;

  constructor(each: (sentence: Sentence) => void) {
    this.each = each;
    this.clause = this.newClause(0, "");
  }

  word(word: Word): void {
    this.clause.words = and(this.clause.words, word);
    this.clause.rest = and(this.clause.rest, word);
    this.lead = and(this.lead, word);
    if (this.tailOpen && this.latest) {
      this.latest.tail = and(this.latest.tail, word);
      this.latest.to = word.end;
    }
  }

  number(mention: Mention): void {
    if (this.clause.statements.length >= mostNumbers) this.endSentence(mention.start - 1);
    if (this.tailOpen && this.latest) this.latest.to = mention.start;
    const afterColon =
      this.clause.opener === "：" && this.clause.words.length + this.clause.statements.length === 0;
    if (afterColon && this.lead.length === 0) this.lead = this.colonLead;
    const inBracket =
      this.clause.opener === "（" && this.clause.words.length + this.clause.statements.length === 0;
    const open = this.brackets.at(-1);
    if (inBracket && this.bracketLead.length > 0 && open) {
      this.lead = this.bracketLead;
      this.from = open.from;
      open.lead = none;
    }
    const statement: Statement = {
      mention,
      lead: this.lead,
      from: this.from,
      before: this.clause.words.length,
      tail: none,
      to: mention.end,
      clause: this.clause,
      inBracketOf: this.bracketOf,
    };
    this.clause.statements = and(this.clause.statements, statement);
    this.clause.rest = none;
    this.latest = statement;
    this.tailOpen = true;
    this.lead = none;
    this.from = mention.end;
  }

  mark(mark: string, at: number): void {
    this.closeTail(at);
    if (mark === "、") {
      if (this.lead.length === 0 || this.latest?.clause === this.clause) {
        this.lead = none;
        this.from = at + 1;
      }
      return;
    }
    if (this.sentence.clauses.length >= mostClauses) {
      this.endSentence(at);
      return;
    }
    this.clause.end = at;
    this.colonLead = this.lead;
    if (mark === "（") {
      const behind =
        this.latest?.mention.end === at || (this.lead.length === 0 && this.latest?.clause === this.clause);
      this.brackets.push({
        clause: this.clause,
        lead: this.lead,
        from: this.from,
        bracketOf: this.bracketOf,
      });
      this.bracketLead = behind ? none : this.lead;
      this.bracketOf = behind ? this.latest : this.bracketOf;
      this.startClause(at + 1, mark);
      return;
    }
    const outer = mark === "）" ? this.brackets.pop() : undefined;
    if (mark === "）") this.bracketOf = outer?.bracketOf;
    this.startClause(at + 1, mark);
    if (outer) {
      this.lead = outer.lead;
      this.from = outer.from;
    }
  }

  tableRow(): void {
    this.sentence.table = true;
  }

  /** A sentence without an end is cut, so that what was read of it can be forgotten. */
  endSentence(at: number): void {
    this.closeTail(at);
    this.clause.end = at;
    this.sentence.end = at;
    if (this.sentence.clauses.some(({ words, statements }) => words.length + statements.length > 0))
      this.each(this.sentence);
    this.sentence = newSentence(at + 1);
    this.brackets = [];
    this.bracketOf = undefined;
    this.latest = undefined;
    this.startClause(at + 1, "");
  }

  private closeTail(at: number): void {
    if (this.tailOpen && this.latest) this.latest.to = at;
    this.tailOpen = false;
  }

  private startClause(start: number, opener: string): void {
    this.clause = this.newClause(start, opener);
    this.lead = none;
    this.from = start;
  }

  private newClause(start: number, opener: string): Clause {
    const { sentence } = this;
    const clause: Clause = {
      start,
      end: start,
      opener,
      words: none,
      statements: none,
      rest: none,
      depth: this.brackets.length,
      previous: sentence.clauses.at(-1),
      next: undefined,
      sentence,
    };
    if (clause.previous) clause.previous.next = clause;
    sentence.clauses.push(clause);
    return clause;
  }
}

const mostClauses = 120;
const mostNumbers = 120;

/** Most lists stay empty: they share one. */
const none: readonly never[] = [];

/** A list with one more: its own from the first on. */
function and<Each>(list: readonly Each[], each: Each): readonly Each[] {
  if (list.length === 0) return [each];
  (list as Each[]).push(each);
  return list;
}

const newSentence = (start: number): Sentence => ({ start, end: start, clauses: [], table: false });
