import { parseArguments } from "../../src/cli/parseArguments";

const options = { last: { type: "string" }, json: { type: "boolean" } } as const;

test.each([
  ["an option that is none", ["a", "--lst", "b"], "没有“--lst”这个选项。可用的选项：--last、--json。"],
  ["a short one", ["a", "-x"], "没有“-x”这个选项。可用的选项：--last、--json。"],
  ["one without its value", ["a", "--last"], "选项“--last”后面要写内容。"],
  ["one whose value is another option", ["a", "--last", "--json"], "选项“--last”后面要写内容。"],
  ["one with a value too many", ["a", "--json=1"], "选项“--json”后面不带内容。"],
  ["no file", [], "要给出 1 个文件，给了 0 个。"],
])("%s is told in a line", (_, args, message) => {
  expect(parseArguments(args, 1, options)).toEqual({ ok: false, message });
});
