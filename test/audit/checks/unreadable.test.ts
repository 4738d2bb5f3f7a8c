import { audit } from "../../../src/audit";
import { readFigure } from "../../../src/figures";
import { exampleWith } from "../exampleFiling";

const cell = "disclosure.penalties.decisions";
const found = (content: string) => {
  const finding = audit(exampleWith({ [cell]: readFigure(content, "count") })).findings.find(
    ({ code }) => code === `unreadable.${cell}`,
  );
  return finding?.kind === "figure"
    ? {
        message: finding.message,
        offered: finding.remedy.kind === "fill" ? finding.remedy.values.get(cell) : undefined,
      }
    : undefined;
};

test.each([
  ["29O", 290, "里的“O”不是数字"],
  ["2l件", 21, "里的“l”不是数字"],
  ["2 9", 29, "中间有空格"],
  ["290人", 290, "前后有别的字或符号"],
  ["1.2万", 12_000, "写成了“万”"],
])("%s is offered as %d", (typed, offered, why) => {
  expect(found(typed)?.offered).toBe(offered);
  expect(found(typed)?.message).toContain(why);
});

test.each([["290.5"], ["-290"], ["若干"], ["2024-01-02"], ["290余"], ["1.2万余"]])(
  "%s is left to the clerk",
  (typed) => {
    expect(found(typed)).toMatchObject({ offered: undefined });
  },
);

test("an explanation is given for the text that stood there", () => {
  const [finding] = audit(exampleWith({ [cell]: readFigure("若干", "count") })).findings;
  expect(finding).toMatchObject({
    kind: "figure",
    severity: "mandatory",
    figures: [cell],
    seen: ["若干"],
    remedy: { kind: "none" },
  });
});
