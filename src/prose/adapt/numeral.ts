/** A number as words of a text: the numeral, its 余, its 万, and what stands around it. */
const numeral =
  /^(?<lead>近|大约|约|超过|超|逾|达到|不足|接近|共计约)?(?:(?<digits>[\d０-９][\d０-９,，.．\s]*)|(?<chinese>[零〇一二两三四五六七八九十百千万亿]+))(?<more>[余多几来])?(?<scale>[万亿千])?(?<after>[余多几来])?(?<unit>\D*)$/;

/**
 * The placeholder that prints a value the way a number stood: `4300余件` → `{{ name | 余 }}件`, `十七件` →
 * `{{ name | 中文数字 }}件`, `3.8万件` → `{{ name | 万: 1 }}件`. A vague number that no filter rounds becomes
 * exact. Undefined for words that are no number.
 */
export function placeholder(surface: string, expression: string): string | undefined {
  const parts = numeral.exec(surface)?.groups;
  if (!parts) return undefined;
  const { digits, chinese, more, scale, after, unit = "" } = parts;
  const filters: string[] = [];
  if (/[余多]/.test(more ?? after ?? "")) filters.push("余");
  else if (chinese !== undefined && scale === undefined) filters.push("中文数字");
  else if (scale === "万" && unit !== "元") {
    const decimals = digits?.normalize("NFKC").split(".")[1]?.trim().length ?? 0;
    filters.push(`万: ${decimals}`);
  }
  const money = scale === "万" && unit === "元" ? "万" : "";
  return `{{ ${[expression, ...filters].join(" | ")} }}${money}${unit}`;
}
