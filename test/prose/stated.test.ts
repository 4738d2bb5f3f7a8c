import { audit } from "../../src/audit";
import { statedIn } from "../../src/prose/stated";
import { exampleWith } from "../audit/exampleFiling";

const place = "one.2";

test.each<[string, string, readonly (readonly [string, number[]])[]]>([
  ["a number of the tables", "本年收到政府信息公开申请17件。", [["requests.new.total", [17]]]],
  ["a number that is not exact says nothing", "本年收到政府信息公开申请10余件。", []],
  [
    "names of templates are the tables' own numbers",
    "收到政府信息公开申请{{ 申请.本年新收.总计 }}件，结转下年度3件。",
    [],
  ],
])("%s", (_, text, values) => {
  const stated = statedIn({ ...exampleWith(), paragraphs: [{ place, text }] });
  expect([...stated]).toEqual(values);
});

test("what the text says decides between repairs that mend the sums alike", () => {
  // 本年新收 of the last applicant and 总计 typed alike too high: the sums alone cannot tell which pair is wrong.
  const wrong = exampleWith({ "requests.new.natural": 18, "requests.new.total": 19 });
  const text = "本年收到政府信息公开申请17件。";
  const filing = { ...wrong, paragraphs: [{ place, text }] };
  const { location } = audit(filing, statedIn(filing));
  const [first] = location.kind === "located" ? location.repairs : [];
  expect(first?.changes.map(({ figure, to }) => [figure, to])).toContainEqual(["requests.new.total", 17]);
  expect(first?.reasons).toContainEqual({ figure: "requests.new.total", value: 17, source: "text" });
});
