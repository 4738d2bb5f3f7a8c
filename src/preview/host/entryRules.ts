import type { Scalar } from "./model";

interface Made {
  readonly value: Scalar;
  readonly formula?: string;
  readonly format?: string;
}

/** A kind of entry that Excel recognises, in the order in which it tries them. */
interface EntryRule {
  readonly pattern: RegExp;
  /** Undefined where the text only looks like this kind: there is no thirteenth month. */
  readonly make: (found: RegExpExecArray, year: number) => Made | undefined;
}

const number = (text: string) => Number(text.replaceAll(",", ""));

/** The days from the last one of 1899, as Excel counts them; undefined for a day that does not exist. */
function serial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return exists ? Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000) : undefined;
}

function dated(year: number, month: number, day: number, format: string): Made | undefined {
  const value = serial(year, month, day);
  return value === undefined ? undefined : { value, format };
}

const digits = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+`;

const numbers: readonly EntryRule[] = [
  {
    pattern: new RegExp(`^[+-]?(?:${digits})$`),
    make: ([text]) => ({ value: number(text), ...grouped(text) }),
  },
  { pattern: new RegExp(`^\\((${digits})\\)$`), make: ([, inside = ""]) => ({ value: -number(inside) }) },
  {
    pattern: new RegExp(`^([+-]?(?:${digits}))%$`),
    make: ([, part = ""]) => ({ value: number(part) / 100, format: part.includes(".") ? "0.00%" : "0%" }),
  },
  {
    pattern: /^[+-]?(?:\d+\.?\d*|\.\d+)e[+-]?\d+$/i,
    make: ([text]) => ({ value: Number(text), format: "0.00E+00" }),
  },
  {
    pattern: new RegExp(`^([+-]?)[¥￥](${digits})$`),
    make: ([, sign = "", part = ""]) => ({ value: number(sign + part), format: '"¥"#,##0.00' }),
  },
  {
    pattern: /^([+-]?)(\d+) (\d+)\/(\d+)$/,
    make: ([, sign, whole, top, bottom]) => {
      if (Number(bottom) === 0) return undefined;
      const value = Number(whole) + Number(top) / Number(bottom);
      return { value: sign === "-" ? -value : value, format: Number(bottom) > 9 ? "# ??/??" : "# ?/?" };
    },
  },
];

const grouped = (text: string) =>
  text.includes(",") ? { format: text.includes(".") ? "#,##0.00" : "#,##0" } : {};

const dates: readonly EntryRule[] = [
  {
    pattern: /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/,
    make: ([, year, , month, day]) => dated(Number(year), Number(month), Number(day), "yyyy/m/d"),
  },
  {
    pattern: /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
    make: ([, year, month, day]) => dated(Number(year), Number(month), Number(day), 'yyyy"年"m"月"d"日"'),
  },
  {
    pattern: /^(\d{4})(?:年(\d{1,2})月|[-/](\d{1,2}))$/,
    make: ([, year, named, plain]) =>
      dated(Number(year), Number(named ?? plain), 1, named ? 'yyyy"年"m"月"' : "mmm-yy"),
  },
  {
    // A day of this year where there is such a day, else a month of the year 2000 + n.
    pattern: /^(\d{1,2})[-/](\d{1,2})$/,
    make: ([, a, b], year) =>
      dated(year, Number(a), Number(b), 'm"月"d"日"') ?? dated(2000 + Number(b), Number(a), 1, "mmm-yy"),
  },
  {
    pattern: /^(\d{1,2})月(\d{1,2})日$/,
    make: ([, month, day], year) => dated(year, Number(month), Number(day), 'm"月"d"日"'),
  },
  {
    pattern: /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/,
    make: ([, hours, minutes, seconds = "0"]) => ({
      value: (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400,
      format: "h:mm",
    }),
  },
];

/** What begins like a sum, or as in another program, is a formula. */
const formulas: readonly EntryRule[] = [
  { pattern: /^@[A-Za-z].*$/s, make: ([text]) => ({ value: "", formula: `=${text}` }) },
  { pattern: /^[+-]\s*[A-Za-z\d(].*$/s, make: ([text]) => ({ value: "", formula: `=${text}` }) },
];

export const entryRules: readonly EntryRule[] = [...numbers, ...dates, ...formulas];
