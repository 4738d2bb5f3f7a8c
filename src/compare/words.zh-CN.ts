import { fewest, type YearChange, type Rate } from "./change";
import type { ComparedLine } from "./comparison";

const unsigned = (text: string) => text.replace(/^-/, "");
const falls = (text: string) => text.startsWith("-");
const signed = (text: string) => (falls(text) || text === "0" ? text : `+${text}`);

/** What a comparison says to people. */
export const words = {
  unknown: "上年数未知",
  noBase: "上年为0",
  few: `上年不足${fewest}件，不算增幅`,
  fewWhole: (whole: string) => `总数${whole}件，不足${fewest}件，不评占比`,
  level: "持平",
  unit: { count: "件", money: "万元" } satisfies Record<ComparedLine["kind"], string>,

  /** How the clause on a row begins, given its label in the form. */
  subjects: {
    received: (label: string) => label,
    settled: () => "本年办结",
    carriedOut: (label: string) => label,
    review: (label: string) => `因政府信息公开引起的${label}`,
    suit: (label: string) => `因政府信息公开引起的${label}`,
  },
  /** A clause, as a template, on the line of a name. */
  clause: (subject: string, line: string) => `${subject}{{ ${line} }}件，{{ 同比.${line} }}`,
  sentence: (clauses: readonly string[]) => `${clauses.join("；")}。`,

  /** A whole phrase for a sentence: `比上年增长12.5%`, `比上年增加2件`. */
  phrase: (change: YearChange, kind: ComparedLine["kind"], before: string): string => {
    switch (change.kind) {
      case "unknown":
        return words.unknown;
      case "level":
        return `与${before}持平`;
      case "noBase":
        return `${before}为0，不计算增幅`;
      case "few":
        return words.difference(change, kind, before);
      case "rate":
        return `比${before}${falls(change.rate.text) ? "下降" : "增长"}${unsigned(change.rate.text)}%`;
    }
  },
  /** `比上年增加2件`. */
  difference: (change: YearChange, kind: ComparedLine["kind"], before: string): string => {
    if (change.kind === "unknown") return words.unknown;
    if (change.kind === "level") return `与${before}持平`;
    const { text } = change.by;
    return `比${before}${falls(text) ? "减少" : "增加"}${unsigned(text)}${words.unit[kind]}`;
  },
  /** `比上年上升3.2个百分点`. */
  points: (text: string, before: string): string =>
    text === "0"
      ? `占比与${before}持平`
      : `占比比${before}${falls(text) ? "下降" : "上升"}${unsigned(text)}个百分点`,
  before: (year: number, last: number | undefined) =>
    last === undefined || last === year - 1 ? "上年" : `${last}年`,

  /** 增减 in a cell: `+2`. */
  by: (change: YearChange) => (change.kind === "unknown" ? "—" : signed(change.by.text)),
  /** 增幅 in a cell. */
  rate: (change: YearChange): string => {
    switch (change.kind) {
      case "unknown":
        return "—";
      case "level":
        return words.level;
      case "noBase":
        return words.noBase;
      case "few":
        return `上年不足${fewest}件`;
      case "rate":
        return `${signed(change.rate.text)}%`;
    }
  },
  /** 占比 in a cell. */
  share: (rate: Rate): string => {
    switch (rate.kind) {
      case "unknown":
        return "—";
      case "few":
        return `总数不足${fewest}件`;
      case "known":
        return `${rate.percent.text}%`;
    }
  },
  pointsCell: (text: string) => signed(text),

  most: "变化最大",
  measure: `变化程度＝增减数÷√(本年数＋上年数)，兼顾数量和幅度，2以内属正常波动；两年都不足${fewest}件的不排，金额不排。`,
  none: `没有达到${fewest}件又有变化的项目。`,
  noLast: "没有上年的数字，无从对比。请先导入上年报告。",
  otherYear: (last: number, now: number) => `对比的是${last}年的报告，不是${now}年的上年，请核实。`,
  cause: (name: string, by: string) => `${name} ${by}`,
  causes: (parts: readonly string[]) => `其中${parts.join("、")}`,
  headers: {
    line: "项目",
    by: "增减",
    rate: "增幅",
    share: "占比",
    points: "占比增减（个百分点）",
    degree: "变化程度",
  },
  year: (year: number) => `${year}年`,
} as const;
