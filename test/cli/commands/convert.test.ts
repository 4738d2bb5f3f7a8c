import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "../../../src/cli/commands/check";
import { convert } from "../../../src/cli/commands/convert";

const example = "assets/example/baishiyi-2023.json";
const folder = mkdtempSync(join(tmpdir(), "nianbao-"));
const file = (name: string) => join(folder, name);

test.each(["docx", "html", "txt", "xlsx"])(
  "to .%s and back: the same figures and the same verdict",
  async (extension) => {
    expect(await convert([example, file(`a.${extension}`)])).toMatchObject({ exit: 0 });
    expect(await convert([file(`a.${extension}`), file(`${extension}.json`)])).toMatchObject({ exit: 0 });
    const figures = (path: string) =>
      (JSON.parse(readFileSync(path, "utf8")) as { figures: unknown }).figures;
    expect(figures(file(`${extension}.json`))).toEqual(figures(example));
    expect(await check([file(`a.${extension}`)])).toMatchObject({ exit: 0 });
  },
);

test("a file that is no report is refused with its name", async () => {
  const outcome = await convert(["package.json", file("b.json")]);
  expect(outcome.exit === 2 && outcome.message).toMatch(/^package\.json：/);
});
