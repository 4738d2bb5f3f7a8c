/** Whether a number format shows days or hours, apart from words, colours and blanks of a width in it. */
export function isDateFormat(format: unknown): boolean {
  return typeof format === "string" && /[ymdhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|[_\\*]./g, ""));
}
