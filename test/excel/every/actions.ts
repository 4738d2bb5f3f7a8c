import { figureCellsOf, formOf, type FigureId } from "../../../src/form";
import type { Refusal, Workbook } from "../../../src/sheets/port";
import { compare } from "../../../src/compare";
import { comparisonPage } from "../../../src/compare/sheet/page";
import { rollup } from "../../../src/rollup";
import { rollupSheets } from "../../../src/rollup/sheets";
import { exampleWith } from "../../audit/exampleFiling";
import { Random } from "../../audit/random";
import { county, received } from "../../rollup/county";
import { plans, type Host } from "../withSheets";

export type Step = (workbook: Workbook, host: Host) => Promise<{ readonly ok: true } | Refusal>;

/** What a person does with the pane, as the requests to the workbook that it leads to. */
export interface Action {
  readonly name: string;
  /** Whether our sheets are there before. */
  readonly sheets: boolean;
  /** What the person types first. */
  readonly typed?: (host: Host) => void;
  readonly steps: readonly Step[];
}

const page = comparisonPage(compare({ ...exampleWith(), lastYear: { ...exampleWith(), year: 2022 } }));
const rolledUp = rollupSheets(rollup(county(2, new Random(3)).map(received)), []).slice(-2);

const natural: FigureId = "requests.new.natural";
const all = formOf("2021").tables.flatMap(figureCellsOf);

const type = (address: string, value: number) => (host: Host) => {
  host.model.write(host.place("表三", address), [[value]]);
};

export const actions: readonly Action[] = [
  { name: "插入标准表格", sheets: false, steps: [(workbook) => workbook.insert(plans)] },
  {
    name: "填一个数并标记",
    sheets: true,
    typed: type("D5", 16),
    steps: [
      (workbook) => workbook.read(),
      (workbook) =>
        workbook.mark([
          { figure: natural, kind: "suspect" },
          { figure: "requests.carriedOut.natural", kind: "mandatory" },
          { figure: "disputes.review.total", kind: "query" },
        ]),
    ],
  },
  {
    name: "改正",
    sheets: true,
    typed: type("D5", 61),
    steps: [
      (workbook) => workbook.read(),
      (workbook) => workbook.write({ figures: new Map([[natural, 16]]) }),
    ],
  },
  {
    name: "其余填 0",
    sheets: true,
    typed: type("D5", 16),
    steps: [
      (workbook) => workbook.read(),
      (workbook) =>
        workbook.write({ figures: new Map(all.filter(({ id }) => id !== natural).map(({ id }) => [id, 0])) }),
    ],
  },
  {
    name: "载入示例",
    sheets: false,
    steps: [
      (workbook) => workbook.insert(plans),
      (workbook) =>
        workbook.write({
          figures: new Map(all.map(({ id }, index) => [id, index])),
          cover: { unit: "白云镇人民政府", year: 2023, organ: "town" },
          facts: [{ name: "培训", value: "3", unit: "次", note: "全年" }],
          paragraphs: [{ place: "one.1", text: "全年主动公开信息三百条。" }],
        }),
    ],
  },
  {
    name: "写入工作表",
    sheets: true,
    steps: [
      (workbook) => workbook.read(),
      (workbook) =>
        workbook.write({
          written: [
            { place: "preamble", text: "本报告依据条例编制。", status: "已生成" },
            { place: "one.2", text: "全年收到申请 16 件。", status: "已生成" },
            { place: "six", text: "无。", status: "已生成" },
          ],
        }),
    ],
  },
  {
    name: "记下审核说明",
    sheets: true,
    steps: [
      (workbook) =>
        workbook.saveSetting("explanations", () => [{ code: "Q1", seen: ["16"], text: "去年补录" }]),
    ],
  },
  {
    name: "用这张表",
    sheets: true,
    typed: (host) => {
      host.copySheet("表三", "表三 (2)");
    },
    steps: [(workbook) => workbook.adopt("requests", "表三 (2)")],
  },
  {
    name: "重新生成对比",
    sheets: true,
    steps: [(workbook) => workbook.showPage(page, false), (workbook) => workbook.showPage(page, true)],
  },
  { name: "写入汇总", sheets: true, steps: [(workbook) => workbook.addSheets(rolledUp)] },
  {
    name: "整理格式",
    sheets: true,
    steps: [
      (workbook) => workbook.read(),
      (workbook) => workbook.tidy(plans),
      (workbook) => workbook.addChecks(),
    ],
  },
  { name: "移除全部", sheets: true, steps: [(workbook) => workbook.remove("sheets")] },
];
