import type { Page } from "../../src/sheets/page/page";
import type { Content, Fact, Paragraph } from "../../src/figures";
import { figureCellsOf, formOf, type FigureId, type Place } from "../../src/form";
import type { WrittenSheet } from "../../src/sheets/plan";
import { sheetTitles } from "../../src/sheets/sheetId";
import { readCover } from "../../src/sheets/find/findCover";
import type {
  Cover,
  FigureContent,
  Hint,
  Mark,
  Outcome,
  Refusal,
  SheetId,
  SheetStatus,
  Values,
  Workbook,
} from "../../src/sheets/port";

const form = formOf("2021");
const titles = sheetTitles(form);
const ids = [...titles.keys()];

/** A workbook in memory that answers as the port promises, and that a test can look into. */
export class FakeWorkbook implements Workbook {
  readonly cells = new Map<FigureId, FigureContent>();
  readonly asked: string[] = [];
  readonly present = new Set<SheetId>();
  readonly values = new Map<string, unknown>();
  marks: readonly Mark[] = [];
  stamp = 0;
  /** Whether the tables have the rules by which they check themselves. */
  selfChecking = true;
  revealed: FigureId | undefined;
  cover: Cover = {
    unit: "",
    shortName: "",
    organ: undefined,
    year: undefined,
    contact: "",
    edition: undefined,
  };
  facts: readonly Fact[] = [];
  paragraphs: readonly Paragraph[] = [];
  written: Values["written"] = [];
  /** Sheets of other kinds. */
  added: readonly WrittenSheet[] = [];
  /** Sheets among which the clerk must choose. */
  readonly among = new Map<SheetId, readonly string[]>();
  adopted: readonly [SheetId, string] | undefined;
  readonly results = new Map<Place, string>();
  /** What the next requests answer, instead of doing anything. */
  refusal: Refusal | undefined;
  private listener: ((hint: Hint) => void) | undefined;

  /** A workbook with all the sheets, empty or with these figures. */
  static withTables(figures?: Iterable<readonly [FigureId, Content]>): FakeWorkbook {
    const workbook = new FakeWorkbook();
    workbook.add(ids);
    for (const [figure, content] of figures ?? []) workbook.cells.set(figure, { content, computed: false });
    return workbook;
  }

  /** A user's edit, with the hint that it gives. */
  type(figure: FigureId, content: Content): void {
    this.cells.set(figure, { content, computed: false });
    this.listener?.({ kind: "edited" });
  }

  select(figure: FigureId): void {
    this.listener?.({ kind: "selected", figure });
  }

  selectSum(sum: FigureId): void {
    this.listener?.({ kind: "selected", sum });
  }

  /** How many requests of a kind were made since the last look. */
  count(request: string): number {
    return this.asked.filter((name) => name === request).length;
  }

  private add(sheets: Iterable<SheetId>): SheetStatus[] {
    const added = [...sheets].filter((id) => !this.present.has(id));
    for (const id of added) {
      this.present.add(id);
      for (const table of form.tables)
        if (table.id === id)
          for (const cell of figureCellsOf(table))
            this.cells.set(cell.id, { content: null, computed: false });
    }
    return this.statuses().filter(({ id }) => added.includes(id));
  }

  private statuses(): SheetStatus[] {
    return ids.map((id): SheetStatus => {
      const title = titles.get(id) ?? "";
      const among = this.among.get(id);
      if (among) return { id, title, state: "ambiguous", among };
      return this.present.has(id)
        ? { id, title, state: "present", name: title }
        : { id, title, state: "missing" };
    });
  }

  private answer<Done extends object>(request: string, done: () => Done): Promise<Outcome<Done>> {
    this.asked.push(request);
    return Promise.resolve(this.refusal ?? { ok: true, ...done() });
  }

  /** The pages that were shown, the last one last. */
  readonly pages: Page[] = [];
  showPage: Workbook["showPage"] = (page, anew) =>
    this.answer("page", () => {
      const stood = this.pages.some(({ id }) => id === page.id);
      if (!stood || anew) this.pages.push(page);
      return { sheet: page.plan.sheet, stood, charts: true };
    });

  insert: Workbook["insert"] = (plans) =>
    this.answer("insert", () => {
      const cover = plans.find(({ id }) => id === "cover");
      // Beside the values stand notes.
      const values = cover?.values.map((line) => line.slice(0, 2));
      if (values && !this.present.has("cover")) this.cover = readCover({ values, formulas: [] });
      return { added: this.add(plans.map(({ id }) => id)), printable: true };
    });
  addSheets: Workbook["addSheets"] = (sheets) =>
    this.answer("addSheets", () => {
      this.added = sheets;
      return { added: sheets.map(({ plan }) => plan.sheet), printable: true };
    });
  removeSheets: Workbook["removeSheets"] = () =>
    this.answer("removeSheets", () => {
      const removed = this.added.map(({ plan }) => plan.sheet);
      this.added = [];
      return { removed };
    });
  read: Workbook["read"] = () =>
    this.answer("read", () => ({
      contents: {
        sheets: this.statuses(),
        cover: this.cover,
        form,
        figures: new Map(this.cells),
        selfChecking: this.selfChecking,
        marked: this.marks.length > 0,
        keptStamp: `${this.stamp}`,
        calculatedByHand: false,
        factRows: this.facts,
        paragraphs: this.paragraphs.filter(({ text }) => text !== ""),
        results: [...this.results].flatMap(([place, text]) => (text === "" ? [] : [{ place, text }])),
      },
    }));
  undoList: Workbook["undoList"] = () => "kept";
  adopt: Workbook["adopt"] = (id, sheet) =>
    this.answer("adopt", () => {
      this.adopted = [id, sheet];
      this.among.delete(id);
      this.present.add(id);
      return {};
    });
  addChecks: Workbook["addChecks"] = () =>
    this.answer("addChecks", () => {
      this.selfChecking = true;
      return { rules: 14 };
    });
  tidy: Workbook["tidy"] = (plans) =>
    this.answer("tidy", () => ({ tidied: plans.map(({ sheet }) => sheet), left: [] }));
  remove: Workbook["remove"] = () =>
    this.answer("remove", () => {
      const removed = this.statuses().flatMap(({ state, title }) => (state === "present" ? [title] : []));
      this.present.clear();
      this.cells.clear();
      this.values.clear();
      return { removed, stayed: [] };
    });
  mark: Workbook["mark"] = (marks) =>
    this.answer("mark", () => {
      this.marks = marks;
      return { changed: marks.length };
    });
  write: Workbook["write"] = (values) =>
    this.answer("write", () => {
      for (const [figure, content] of values.figures ?? [])
        this.cells.set(figure, { content, computed: false });
      this.cover = { ...this.cover, ...values.cover };
      this.facts = values.facts ?? this.facts;
      const given = values.paragraphs ?? [];
      const others = this.paragraphs.filter(({ place }) => !given.some((own) => own.place === place));
      this.paragraphs = [...others, ...given];
      this.written = values.written ?? this.written;
      for (const { place, text } of values.written ?? []) this.results.set(place, text);
      return { written: (values.figures?.size ?? 0) + (values.written?.length ?? 0), skipped: [] };
    });
  reveal: Workbook["reveal"] = (figure) =>
    this.answer("reveal", () => {
      this.revealed = figure;
      return {};
    });
  selection: Workbook["selection"] = () => this.answer("selection", () => ({ figure: this.revealed }));
  watch: Workbook["watch"] = (listener) =>
    this.answer("watch", () => {
      this.listener = listener;
      return {
        stop: () => {
          this.listener = undefined;
          return Promise.resolve();
        },
      };
    });
  saveSetting: Workbook["saveSetting"] = (key, change) =>
    this.answer("keep", () => {
      const value = change(this.values.get(key));
      this.values.set(key, value);
      this.stamp += 1;
      return { value, stamp: `${this.stamp}` };
    });
  loadSetting: Workbook["loadSetting"] = (key) =>
    this.answer("kept", () => ({ value: this.values.get(key) }));
}
