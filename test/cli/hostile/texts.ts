import { nasty } from "../../prose/read/nasty";
import { text, type HostileInput } from "./input";

const example = "assets/example/baishiyi-2023.json";
const claims = (path: string) => ["claims", path];
const reconcile = (path: string) => ["reconcile", example, path];
const check = (path: string) => ["check", path];

/** Plain texts, and filings as JSON, to be converted. */
export const texts: readonly HostileInput[] = [
  text("nothing", ".txt", () => ""),
  text("one letter", ".txt", () => "1"),
  text("10,000 blanks between letters", ".txt", () => `政${" ".repeat(10_000)}府`),
  text("30,000 blanks between letters", ".txt", () => `政${" ".repeat(30_000)}府`),
  text("9,999 lines", ".txt", () => "本年新收政府信息公开申请数量 1 2 3\n".repeat(9_999)),
  text("9,999 lines of different labels", ".txt", () =>
    Array.from({ length: 9_999 }, (_, at) => `申请数量${at}\t${at}\n`).join(""),
  ),
  text("a row of 100,000 cells", ".txt", () => `规章\t${"1\t".repeat(100_000)}`),
  text("a row of 200,000 cells", ".txt", () => `规章\t${"1\t".repeat(200_000)}`),
  text("lines of 900 cells", ".txt", () => `${"1\t".repeat(900)}\n`.repeat(500)),
  text("a number of 900,000 digits", ".txt", () => `本年新收政府信息公开申请数量\t${"9".repeat(900_000)}`),
  text("a line of 900,000 letters", ".txt", () => "政".repeat(900_000)),
  text("9,000 lines of brackets", ".txt", () => "（（（（（（（（（（\n".repeat(9_000)),
  text("9,000 lines of rules", ".txt", () => "┌──┬──┐\n│规│1│\n".repeat(4_500)),
  text("letters of no language", ".txt", () =>
    "\uFDD0\uFDD1\uFDD2\uFFFE\uFFFF\u0001\u202e规章\t1\n".repeat(500),
  ),
  text("quotes without an end", ".csv", () => `规章,"${'1,"'.repeat(100_000)}`),
  text("a line of 100,000 commas", ".csv", () => `a,b\n${",".repeat(100_000)}\nc,d`),
  text("200,000 facts", ".json", () =>
    JSON.stringify({
      unit: "甲",
      year: 2023,
      edition: "2021",
      figures: {},
      facts: Array.from({ length: 200_000 }, (_, at) => ({
        name: `n${at}`,
        value: at,
        unit: "件",
        note: "",
      })),
    }).slice(0, 3_999_000),
  ),
  text("9,000 facts", ".json", () =>
    JSON.stringify({
      unit: "甲",
      year: 2023,
      edition: "2021",
      figures: {},
      facts: Array.from({ length: 9_000 }, (_, at) => ({
        name: `n${at}`,
        value: String(at),
        unit: "件",
        note: "",
      })),
    }),
  ),
  text("lists within lists, 100,000", ".json", () => `{"a":${"[".repeat(100_000)}`),
  text("objects within objects, 900,000", ".json", () => '{"a":'.repeat(700_000)),
  text(
    "names that objects have anyway",
    ".json",
    () =>
      '{"__proto__":{"unit":"甲"},"constructor":1,"year":2023,"edition":"2021","figures":{"__proto__":1}}',
  ),
  text(
    "figures of the wrong kind",
    ".json",
    () => '{"unit":[],"year":"二","edition":{},"figures":[1,2],"paragraphs":7}',
  ),
  text(
    "numbers beyond all",
    ".json",
    () =>
      '{"unit":"甲","year":1e999,"edition":"2021","figures":{"requests.new.natural":1e999,"requests.new.company":-1}}',
  ),
];

/** Words to be read for their numbers. */
export const proses: readonly HostileInput[] = [
  ...nasty.map((piece, at): HostileInput => {
    const input = text(`${JSON.stringify(piece)} for 300,000 letters`, ".txt", () =>
      piece.repeat(Math.ceil(300_000 / piece.length)),
    );
    return { ...input, ask: at % 2 === 0 ? claims : reconcile };
  }),
  ...(
    [
      ["200,000 numbers in a line", () => "1 ".repeat(200_000)],
      ["200,000 numbers and commas", () => "1，".repeat(200_000)],
      ["100,000 brackets that open", () => "（1".repeat(100_000)],
      ["a number of 300,000 digits", () => "9".repeat(300_000)],
      ["a number in Chinese of 300,000 letters", () => "一".repeat(300_000)],
      ["50,000 sentences", () => "收到申请1件。".repeat(50_000)],
      ["a million letters", () => "本年度新收申请12件，其中自然人11件。".repeat(55_000)],
    ] as const
  ).flatMap(([name, content]) =>
    [claims, reconcile, check].map((ask): HostileInput => ({ ...text(name, ".txt", content), ask })),
  ),
];
