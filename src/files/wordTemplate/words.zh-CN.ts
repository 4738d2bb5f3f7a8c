/** What filling a Word template says to people. */
export const words = {
  noWordFile: "这不是 .docx 文件。请用 Word 或 WPS 把模板另存为 .docx 再选。",
  tablesOnly: (tag: string, tables: readonly string[]) =>
    `{{@${tag}}}：@ 后面只能写 ${tables.join("、")}，插入整张表；其他内容请去掉 @。`,
  tableWithout: (tag: string) => `{{${tag}}}：插入整张表请写 {{@${tag}}}，单独占一段。`,
  noLoops: (tag: string) => `{{#${tag}}}：Word 模板里不能用条件和循环，请删去。`,
  mistake: (tag: string, message: string, nearest: string | undefined) =>
    `模板里的 {{${tag}}}：${message}${nearest === undefined ? "" : `，是不是“${nearest}”`}。`,
} as const;

/** The faults of a Word template by the names that docxtemplater has for them. */
const faults: Readonly<Record<string, (tag: string) => string>> = {
  unopened_tag: (tag) => `“${tag}”后面的 }} 没有对应的 {{，请补上或删去。`,
  unclosed_tag: (tag) => `“{{${tag}”没有用 }} 结束，请补上。`,
  duplicate_open_tag: (tag) => `“${tag}”前面的 {{ 重复了，请只留一个。`,
  duplicate_close_tag: (tag) => `“${tag}”后面的 }} 重复了，请只留一个。`,
  raw_xml_tag_not_in_paragraph: (tag) => `{{@${tag}}} 应单独占一段。`,
  raw_xml_tag_should_be_only_text_in_paragraph: (tag) =>
    `{{@${tag}}} 应单独占一段，请把同一段里的其他文字移开。`,
  unclosed_loop: (tag) => `{{#${tag}}} 没有结束。Word 模板里不能用条件和循环，请删去。`,
  unopened_loop: (tag) => `{{/${tag}}} 没有开始。Word 模板里不能用条件和循环，请删去。`,
};

interface Fault {
  readonly properties?: { readonly id?: unknown; readonly xtag?: unknown; readonly errors?: unknown };
}

/** Every fault that the library found, in words for staff; none if the error is another. */
export function faultsIn(error: unknown): string[] {
  if (typeof error !== "object" || error === null) return [];
  const { properties } = error as Fault;
  if (Array.isArray(properties?.errors)) return properties.errors.flatMap(faultsIn);
  if (typeof properties?.id !== "string") return [];
  const tag = typeof properties.xtag === "string" ? properties.xtag : "";
  return [faults[properties.id]?.(tag) ?? `模板里“${tag}”附近看不明白，请检查 {{ 和 }} 是否成对。`];
}
