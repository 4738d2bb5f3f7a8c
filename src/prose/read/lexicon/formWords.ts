import { leavesOf, type Form, type Node, type Section, type Table } from "../../../form";

/** What a word of the form stands for. */
export type FormSense =
  /** A result of requests; `members` are the rows of a group. */
  | {
      readonly kind: "outcome";
      readonly key: string;
      readonly group?: string;
      readonly members: readonly string[];
    }
  | { readonly kind: "applicant"; readonly key: string; readonly members: readonly string[] }
  /** Reviews, or suits of one kind or of all. */
  | { readonly kind: "block"; readonly key: string; readonly members: readonly string[] }
  /** How reviews and suits end; `formal` where the form prints it so. */
  | { readonly kind: "ending"; readonly key: string; readonly formal: boolean }
  | { readonly kind: "document"; readonly key: string; readonly formal: boolean }
  | { readonly kind: "act"; readonly act: Act }
  | { readonly kind: "decision"; readonly key: string; readonly id: string }
  | { readonly kind: "fee"; readonly id: string };

/** What happened to documents: a place among `Rows.acts`. */
export type Act = number;

/** The rows and columns that claims need by what they are for. */
export interface Rows {
  readonly requests: string;
  readonly received: string;
  readonly carriedIn: string;
  readonly settled: string;
  readonly carriedOut: string;
  /** The column of all applicants. */
  readonly everyone: string;
  readonly disputes: string;
  /** The total of a block. */
  readonly ended: string;
  /** The outcome of what is not decided yet. */
  readonly pending: string;
  /** The outcome 其他结果. */
  readonly otherEnding: string;
  readonly documents: string;
  /** The figure of the fees that decisions are taken for; undefined in a form that has none, or several. */
  readonly fees: string | undefined;
  /**
   * The columns of documents by `Act`: issued first (blank where no column holds it), what is in force last, between
   * them what else is done.
   */
  readonly acts: readonly string[];
  /** The act of documents in force; undefined in a form that does not count them. */
  readonly inForce: Act | undefined;
  /** The row 其他 of a group of results, by the key of the group. */
  readonly rests: ReadonlyMap<string, string>;
}

export interface FormWords {
  readonly words: readonly (readonly [word: string, sense: FormSense])[];
  readonly rows: Rows;
}

const plainLabel = ({ label }: Node) =>
  label.replace(/^(?:（[^）]*）|[一二三四五六七八九十]+、|\d+\.)/, "").replace(/（.*）$/, "");

/** The words by which prose calls a node: its label without numbering and remark, its name, and `spoken`. */
function wordsOf(node: Node): string[] {
  return [...new Set([plainLabel(node), node.name, ...(node.spoken ?? [])])].filter(
    (word) => word.length > 1 || /[\u4e00-\u9fff]/.test(word),
  );
}

/** Everything that the form calls by a name, with what the name stands for. */
export function formWordsOf(form: Form): FormWords {
  const words: (readonly [string, FormSense])[] = [];
  const rows = {
    requests: "",
    received: "",
    carriedIn: "",
    settled: "",
    carriedOut: "",
    everyone: "",
    disputes: "",
    ended: "",
    pending: "",
    otherEnding: "",
    documents: "",
  };
  const acts: string[] = [];
  let inForce: Act | undefined;
  const rests = new Map<string, string>();
  const add: Add = (node, sense) => {
    for (const word of wordsOf(node)) words.push([word, typeof sense === "function" ? sense(word) : sense]);
  };
  for (const table of form.tables) {
    for (const section of table.sections) {
      const columns = leavesOf(section.columns).map(({ node }) => node);
      if (playsAny(section.columns, "review", "suit")) {
        rows.disputes = table.id;
        Object.assign(rows, blocks(section.columns, add));
      } else if (playsAny(section.rows, "received")) {
        rows.requests = table.id;
        Object.assign(rows, requests(section, add, rests));
      } else if (playsAny(section.columns, "issued", "repealed", "inForce")) {
        rows.documents = table.id;
        acts.push(...actsIn(columns));
        for (const node of columns) add(node, { kind: "act", act: acts.indexOf(node.key) });
        inForce = columns.some(({ role }) => role === "inForce") ? acts.length - 1 : undefined;
        for (const { node } of leavesOf(section.rows))
          add(node, (word) => ({ kind: "document", key: node.key, formal: word === node.label }));
      } else decisions(table, section, add);
    }
  }
  return { words, rows: { ...rows, fees: onlyFees(words), acts, inForce, rests } };
}

/** Whether a row, a column or a heading over them plays one of these roles. */
const playsAny = (nodes: readonly Node[], ...roles: readonly Node["role"][]): boolean =>
  nodes.some(({ role, parts = [] }) => (role && roles.includes(role)) || playsAny(parts, ...roles));

/** The columns of documents in the order of `Rows.acts`. */
function actsIn(columns: readonly Node[]): string[] {
  const keysOf = (is: (role: Node["role"]) => boolean) =>
    columns.filter(({ role }) => is(role)).map(({ key }) => key);
  const [issued = ""] = keysOf((role) => role === "issued");
  const others = keysOf((role) => role !== "issued" && role !== "inForce");
  return [issued, ...others, ...keysOf((role) => role === "inForce")];
}

function onlyFees(words: FormWords["words"]): string | undefined {
  const [fees, ...others] = new Set(words.flatMap(([, sense]) => (sense.kind === "fee" ? [sense.id] : [])));
  return others.length === 0 ? fees : undefined;
}

/** Adds the words of a node, with what they stand for, or what each does. */
type Add = (node: Node, sense: FormSense | ((word: string) => FormSense)) => void;

function requests(section: Section, add: Add, rests: Map<string, string>): Partial<Rows> {
  const found: Record<string, string> = {};
  for (const { node, path } of leavesOf(section.rows)) {
    const { role } = node;
    if (role !== undefined) found[role] = node.key;
    const inResults = path[0];
    if (inResults && !node.total) {
      const group = path.length > 1 ? path.at(-1)?.key : undefined;
      if (group !== undefined && role === "rest") rests.set(group, node.key);
      add(node, {
        kind: "outcome",
        key: node.key,
        members: [node.key],
        ...(group === undefined ? {} : { group }),
      });
    }
  }
  for (const top of section.rows)
    for (const group of top.parts ?? [])
      if (group.parts)
        add(group, { kind: "outcome", key: group.key, members: group.parts.map(({ key }) => key) });
  applicants(section.columns, add);
  const everyone = leavesOf(section.columns).find(({ node }) => node.total)?.node.key ?? "";
  return { ...found, everyone };
}

function applicants(nodes: readonly Node[], add: Add): void {
  for (const node of nodes) {
    if (node.total) continue;
    const holdsTotal = node.parts?.some((part) => part.total) === true;
    if (!holdsTotal)
      add(node, { kind: "applicant", key: node.key, members: leavesOf([node]).map((leaf) => leaf.node.key) });
    applicants(node.parts ?? [], add);
  }
}

function blocks(nodes: readonly Node[], add: Add): Partial<Rows> {
  let total = "";
  const endings = new Map<string, Node>();
  for (const node of nodes) {
    const own = node.block ? [node] : (node.parts ?? []);
    add(node, { kind: "block", key: node.key, members: own.map(({ key }) => key) });
    for (const block of own) {
      if (block !== node) add(block, { kind: "block", key: block.key, members: [block.key] });
      for (const outcome of block.parts ?? []) {
        if (outcome.total) total = outcome.key;
        else endings.set(outcome.key, outcome);
      }
    }
  }
  for (const [key, node] of endings)
    add(node, (word) => ({ kind: "ending", key, formal: word === node.label }));
  const keyOf = (is: (node: Node) => boolean) => [...endings.values()].find(is)?.key ?? "";
  return {
    ended: total,
    pending: keyOf(({ role }) => role === "leftOpen"),
    otherEnding: keyOf(({ role }) => role === "rest"),
  };
}

/** Rows of decisions and of money, with the column that counts those or holds that. */
function decisions(table: Table, section: Section, add: Add): void {
  const column = leavesOf(section.columns).find(
    ({ node }) => node.role === "decided" || node.kind === "money",
  )?.node;
  if (!column) return;
  for (const { node } of leavesOf(section.rows)) {
    const id = `${table.id}.${node.key}.${column.key}`;
    add(node, column.kind === "money" ? { kind: "fee", id } : { kind: "decision", key: node.key, id });
  }
}
