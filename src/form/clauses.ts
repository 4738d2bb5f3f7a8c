/** Where the rules of a form come from, as a card shows it to the clerk. */
export interface Clauses {
  /** The note that states the flow of requests: received and carried in, settled and carried out. */
  readonly flow: string;
  /** Totals are sums of their parts. */
  readonly totals: string;
  /** What may stand in a cell. */
  readonly wholeNumbers: string;
  /** The unit of the one amount of money. */
  readonly money: string;
  /** Who may make 规章. */
  readonly ruleMakers: string;
  /** The remark to an organ that may not make 规章 and has filled such a row. */
  readonly notRuleMaker: string;
}
