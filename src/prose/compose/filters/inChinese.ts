import { onNumber } from "./onNumber";

const digits = Array.from("零一二三四五六七八九");
const ranks = ["", "十", "百", "千"];
const groups = ["", "万", "亿", "万亿"];

/** 中文数字: `17 | 中文数字` → `十七`, `10300` → `一万零三百`. Fractions stay in digits. */
export const inChinese = onNumber((said) =>
  Number.isSafeInteger(said.value) && said.value >= 0 ? said.as(chineseNumeral(said.value)) : said,
);

/**
 * A whole number from 0 on in Chinese numerals.
 *
 * @example chineseNumeral(105) // "一百零五"
 */
export function chineseNumeral(value: number): string {
  if (value === 0) return "零";
  const fours: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 10_000)) fours.unshift(rest % 10_000);
  let text = "";
  fours.forEach((four, at) => {
    if (four === 0) return;
    const gap = text !== "" && (four < 1000 || fours[at - 1] === 0);
    text += `${gap ? "零" : ""}${belowTenThousand(four)}${groups[fours.length - 1 - at] ?? ""}`;
  });
  return text.replace(/^一十/, "十");
}

function belowTenThousand(value: number): string {
  const places = Array.from(String(value), Number);
  let text = "";
  places.forEach((digit, at) => {
    if (digit !== 0) text += `${digits[digit] ?? ""}${ranks[places.length - 1 - at] ?? ""}`;
    else if (places.slice(at).some((later) => later !== 0) && !text.endsWith("零")) text += "零";
  });
  return text;
}
