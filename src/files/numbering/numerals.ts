const digits = "零一二三四五六七八九";

/** 1 to 99 in Chinese: 一, 十二, 三十. */
function inChinese(value: number): string {
  if (value > 99) return Array.from(String(value), (digit) => digits[Number(digit)]).join("");
  const [tens, units] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : (digits[tens] ?? "")}十`;
  return `${ten}${units === 0 && tens > 0 ? "" : (digits[units] ?? "")}`;
}

function inLetters(value: number): string {
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const romans = [
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
] as const;

function inRoman(value: number): string {
  let rest = Math.min(value, 99);
  let text = "";
  for (const [worth, sign] of romans) for (; rest >= worth; rest -= worth) text += sign;
  return text;
}

/** A number as Word prints it, by the name of the format (ISO/IEC 29500-1, 17.18.59); empty where it prints none. */
export function numeral(value: number, format: string): string {
  switch (format) {
    case "none":
    case "bullet":
      return "";
    case "upperLetter":
      return inLetters(value);
    case "lowerLetter":
      return inLetters(value).toLowerCase();
    case "upperRoman":
      return inRoman(value).toUpperCase();
    case "lowerRoman":
      return inRoman(value);
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x2460 + value - 1) : String(value);
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "decimalFullWidth":
      return Array.from(String(value), (digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0)).join(
        "",
      );
    default:
      return /^(?:chinese|ideograph|japanese|taiwanese|korean)/.test(format)
        ? inChinese(value)
        : String(value);
  }
}
