import type { Mention } from "../text/mention";
import type { Token, Word } from "../text/tokens";
import type { Clause, Sentence, Statement } from "./clause";

const sentenceEnds = new Set(["。", "！", "？", "\n"]);

interface Open {
  readonly clause: Clause;
  readonly lead: Word[];
  readonly from: number;
  readonly bracketOf: Statement | undefined;
}

/** Cuts a text into sentences, clauses and brackets, and gives every number the words before and behind it. */
export function outlineOf(tokens: readonly Token[], length: number): Sentence[] {
  const builder = new Builder();
  for (const token of tokens) {
    if (token.type === "word") builder.word(token);
    else if (token.type === "number") builder.number(token.mention);
    else if (sentenceEnds.has(token.mark)) builder.endSentence(token.at);
    else if (token.mark === "|") builder.tableRow();
    else builder.mark(token.mark, token.at);
  }
  builder.endSentence(length);
  return builder.sentences;
}

/** The outline as it grows: at every place the words that lead to the next number are at hand. */
class Builder {
  readonly sentences: Sentence[] = [];
  private sentence: Sentence = newSentence(0);
  private clause: Clause;
  private lead: Word[] = [];
  private from = 0;
  private latest: Statement | undefined;
  private tailOpen = false;
  private bracketOf: Statement | undefined;
  private brackets: Open[] = [];
  /** What stands before a colon leads to the number directly behind it. */
  private colonLead: Word[] = [];

  constructor() {
    this.clause = this.newClause(0, "");
  }

  word(word: Word): void {
    this.clause.words.push(word);
    this.clause.rest.push(word);
    this.lead.push(word);
    if (this.tailOpen && this.latest) {
      this.latest.tail.push(word);
      this.latest.to = word.end;
    }
  }

  number(mention: Mention): void {
    if (this.tailOpen && this.latest) this.latest.to = mention.start;
    const afterColon =
      this.clause.opener === "：" && this.clause.words.length + this.clause.statements.length === 0;
    if (afterColon && this.lead.length === 0) this.lead = this.colonLead;
    const statement: Statement = {
      mention,
      lead: this.lead,
      from: this.from,
      tail: [],
      to: mention.end,
      clause: this.clause,
      inBracketOf: this.bracketOf,
    };
    this.clause.statements.push(statement);
    this.clause.rest = [];
    this.latest = statement;
    this.tailOpen = true;
    this.lead = [];
    this.from = mention.end;
  }

  mark(mark: string, at: number): void {
    this.closeTail(at);
    if (mark === "、") {
      if (this.lead.length === 0 || this.latest?.clause === this.clause) {
        this.lead = [];
        this.from = at + 1;
      }
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

  endSentence(at: number): void {
    this.closeTail(at);
    this.clause.end = at;
    this.sentence.end = at;
    if (this.sentence.clauses.some(({ words, statements }) => words.length + statements.length > 0))
      this.sentences.push(this.sentence);
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
    this.lead = [];
    this.from = start;
  }

  private newClause(start: number, opener: string): Clause {
    const { sentence } = this;
    const clause: Clause = {
      start,
      end: start,
      opener,
      words: [],
      statements: [],
      rest: [],
      depth: this.brackets.length,
      sentence,
    };
    sentence.clauses.push(clause);
    return clause;
  }
}

const newSentence = (start: number): Sentence => ({ start, end: start, clauses: [], table: false });
