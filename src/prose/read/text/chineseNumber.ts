const digits: Readonly<Record<string, number>> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const ranks: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const groups: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** The value of a numeral such as 十七, 一百零三, 两千 or 三万五千; undefined for other words. */
export function chineseNumber(text: string): number | undefined {
  let whole = 0;
  let group = 0;
  let digit: number | undefined;
  for (const character of text) {
    const value = digits[character];
    const rank = ranks[character];
    const unit = groups[character];
    if (value !== undefined) {
      // Two digits in a row are a year or a telephone number, not a numeral.
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
    } else if (rank !== undefined) {
      group += (digit ?? 1) * rank;
      digit = undefined;
    } else if (unit !== undefined) {
      whole += (group + (digit ?? 0)) * unit;
      group = 0;
      digit = undefined;
    } else return undefined;
  }
  return text === "" ? undefined : whole + group + (digit ?? 0);
}
