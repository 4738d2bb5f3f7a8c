import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const editions = join(import.meta.dirname, "../src/form/editions");
const sources = readdirSync(editions, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => readFileSync(join(parentPath, name), "utf8"))
  .join("\n");
const valuesOf = (name) => [
  ...new Set([...sources.matchAll(new RegExp(`\\b${name}: "([^"]+)"`, "g"))].map(([, value]) => value)),
];

const editionIds = new Set(valuesOf("edition"));
const keys = valuesOf("key");
const tables = valuesOf("id").join("|");
const anyKey = keys.join("|");

/** `requests.new`, `.new.`, `.carriedIn` at an end: a key where only a figure id has one. */
const inFigureId = new RegExp(
  `(?:^|[^\\w/])(?:${tables})\\.[a-z]|(?:^|[\\w}])\\.(?:${anyKey})(?:\\.|$)|^\\.(?:${anyKey})(?:\\.|$)`,
);
/** Keys that the code says of other things too: of a change, a kind of claim, a picture; and roles, passed as such. */
const ofOtherThings = new Set([
  ...valuesOf("role"),
  ...["total", "change", "decisions", "published", "rules", "pending", "applicants", "other", "results"],
]);
const ownWords = new Set(keys.filter((key) => !ofOtherThings.has(key)));

/** What people read: names of sheets, of the report, of the series of notices. */
const sheets = new RegExp(valuesOf("sheet").join("|"));
const reportNames = valuesOf("reportName");
const series = [...sources.matchAll(/"([^"]+)〔\d+〕/g)].map(([, name]) => name);
const notice = new RegExp(`〔20\\d\\d〕|${series.join("|")}`);

function wrongIn(text, isWhole) {
  if (notice.test(text)) return "notice";
  if (sheets.test(text)) return "sheet";
  if (reportNames.some((name) => text.includes(name))) return "report";
  if (isWhole && editionIds.has(text)) return "edition";
  if (inFigureId.test(text) || (isWhole && ownWords.has(text))) return "key";
  return undefined;
}

/** An edition is data: outside src/form no code knows one by its id, its notice, or the keys of its tables. */
export const noFormKeys = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      edition: "“{{text}}” is the id of an edition: ask the form (editionOf, formInForce, isSuperseded).",
      sheet: "“{{text}}” names the sheet of a table: ask the form (table.sheet).",
      report: "“{{text}}” names the report: ask the form (reportTitle, narrative.reportName).",
      notice: "“{{text}}” cites a notice: it stands in the edition.",
      key: "“{{text}}” holds the key of a row or column: ask the form for a role (figuresWith, carryOverOf).",
    },
  },
  create(context) {
    const check = (node, text, isWhole) => {
      const messageId = wrongIn(text, isWhole);
      if (messageId) context.report({ node, messageId, data: { text } });
    };
    return {
      Literal(node) {
        if (/^(?:Import|Export)/.test(node.parent.type)) return;
        if (typeof node.value === "string") check(node, node.value, true);
        // In a pattern a point is escaped.
        else if (node.regex) check(node, node.regex.pattern.replaceAll("\\.", "."), false);
      },
      TemplateElement(node) {
        check(node, node.value.cooked ?? node.value.raw, false);
      },
      JSXText(node) {
        check(node, node.value, false);
      },
    };
  },
};
