import type { TableId } from "./figureId";

/** What may stand in a cell: a whole number of cases, a signed change, or money in 万元 (exact decimals). */
export type Kind = "count" | "change" | "money";

/**
 * What a row, a column or a block is for. Code asks for a role and never for a key: another edition may have other
 * keys, or several rows of one role.
 */
export type Role =
  | "received" // 本年新收
  | "carriedIn" // 上年结转
  | "settled" // （七）总计, what was settled in the year
  | "carriedOut" // 结转下年度
  | "rule" // 规章, which only some organs may make
  | "issued" // documents issued in the year
  | "repealed"
  | "inForce"
  | "decided" // decisions taken in the year
  | "fee" // the amount of money, in 万元
  | "review" // 行政复议
  | "suit" // 行政诉讼
  | "rest" // 其他, what none beside it names
  | "leftOpen" // 尚未审结, cases that the next year takes up
  | "total";

/** A row, a column, or a heading over several of them. A node without `parts` holds figures. */
export interface Node {
  /** Its part of the figure id. For a group, the key under which its sum is known. */
  readonly key: string;
  /** The official label, to the character. */
  readonly label: string;
  /** Short Chinese name for messages and templates. */
  readonly name: string;
  /** Other words by which prose and documents call it. */
  readonly spoken?: readonly string[];
  /** What counts here, for the one who fills the row or block. */
  readonly hint?: string;
  readonly role?: Exclude<Role, "total">;
  readonly parts?: readonly Node[];
  /** This node is the sum of all other figures under the same parent. */
  readonly total?: true;
  /** Grid columns that a leaf column covers; 1 when absent. */
  readonly span?: number;
  readonly kind?: Kind;
  /** The key of this column group stands in the id where the row would (section 四 has no rows). */
  readonly block?: true;
}

/** One run of rows under one header. Section 二 has several, each under the clause it comes from. */
export interface Section {
  readonly banner?: string;
  readonly corner?: string;
  readonly columns: readonly Node[];
  readonly rows: readonly Node[];
}

/** An identity that the form itself states between rows, column by column. */
interface Balance {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

export interface Table {
  readonly id: TableId;
  /** Sheet name, and how staff call the table. */
  readonly sheet: string;
  /** Name in templates and figure names. */
  readonly name: string;
  /** What the table is about, in a word for people: 依申请公开. */
  readonly subject: string;
  /** Title of the report section that the table stands in. */
  readonly title: string;
  /** Grid columns that hold row labels. */
  readonly labelColumns: number;
  /** Grid columns in all. */
  readonly gridColumns: number;
  readonly sections: readonly Section[];
  readonly balance?: Balance;
}
