import { forms } from "../form";

/** The report's name behind unit and year, as offices vary it, in whichever edition. */
const report = `(?:${[...new Set(forms.map(({ narrative }) => narrative.titledLike.source))].join("|")})`;

/** `××镇人民政府2023年政府信息公开工作年度报告`: a sentence that speaks of a report has a mark before its year. */
const unitFirst = new RegExp(
  `^(?:关于)?(?<unit>[^，。；：《]{0,60}?)(?<year>20\\d\\d)年?度?${report}(?<behind>.*)`,
);
/** `2023年××镇人民政府政府信息公开工作年度报告` */
const yearFirst = new RegExp(`^(?<year>20\\d\\d)年?度?(?<unit>[^，。；：《]{2,60}?)(?:关于)?${report}`);
/** `2023年政府信息公开工作年度报告（××镇）` */
const inBrackets = /^[（(](?<unit>[^）)]{2,30})[）)]/;

const organLike =
  /(?:政府|局|委|委员会|办|办公室|办事处|厅|部|署|处|所|院|中心|街道|乡|镇|县|区|市|省|州|盟|旗|校|会|公司)$/;

interface Title {
  /** Blank where the title does not say it. */
  readonly unit: string;
  readonly year: number;
}

/** The title of a report in a line of its own, or in this one and the one before it. */
export function titleIn(before: string, words: string): Title | undefined {
  const alone = read(words);
  const joined = read(before + words);
  const year = alone?.year ?? joined?.year;
  if (year === undefined) return undefined;
  const unit = joined && organLike.test(joined.unit) ? joined.unit : "";
  return { unit: alone?.unit || unit, year };
}

function read(text: string): Title | undefined {
  const line = text.replace(/\s+/g, "");
  const { unit = "", year, behind = "" } = unitFirst.exec(line)?.groups ?? {};
  if (year !== undefined) return { unit: unit || organ(inBrackets.exec(behind)?.groups), year: Number(year) };
  const groups = yearFirst.exec(line)?.groups;
  return groups && organ(groups) !== "" ? { unit: organ(groups), year: Number(groups["year"]) } : undefined;
}

function organ(groups: Readonly<Record<string, string>> | undefined): string {
  const unit = groups?.["unit"] ?? "";
  return organLike.test(unit) ? unit : "";
}
