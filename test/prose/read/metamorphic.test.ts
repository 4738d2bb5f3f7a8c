import fc from "fast-check";
import { reconcile } from "../../../src/prose/reconcile";
import { readClaims } from "../../../src/prose/read";
import { words } from "../../../src/prose/read/lexicon/words.zh-CN";
import type { Tag } from "../../../src/prose/read/lexicon/tag";
import { exampleWith } from "../../audit/exampleFiling";

/** The words of the lexicon that do just this; single characters stand in too many others. */
const doing = (...tags: Tag[]) =>
  fc.constantFrom(
    ...words
      .filter(([own]) => own.join() === tags.join())
      .flatMap(([, list]) => list.split(" "))
      .filter((word) => word.length > 1),
  );

const verb = doing("receive");
const noun = fc.constantFrom(
  "政府信息公开申请",
  "信息公开申请",
  "依申请公开申请",
  "依申请公开",
  "公开政府信息的申请",
);
const settles = doing("settle");
const count = fc.integer({ min: 1, max: 5000 });
const modifier = fc.constantFrom(
  "",
  "本机关",
  "全年",
  "2023年度，我局",
  "截至12月底，全镇累计",
  "一年来，局机关",
);
const said = (text: string) =>
  readClaims(text, { year: 2023 }).flatMap(({ value, about }) =>
    about.kind === "figures" ? [`${String(value)} ${about.terms.join("+")}`] : [],
  );

test("a synonym, a number that moves, a modifier more: the reading stays", () => {
  fc.assert(
    fc.property(modifier, verb, noun, count, fc.boolean(), (lead, receive, request, value, behind) => {
      const counted = `${String(value)}件`;
      const text = `${lead}${receive}${behind ? counted + request : request + counted}。`;
      expect(said(text)).toEqual([`${String(value)} requests.new.total`]);
    }),
    { numRuns: 300 },
  );
});

test("a synonym of 办结 leaves the reading", () => {
  fc.assert(
    fc.property(settles, count, (settle, value) => {
      expect(said(`收到政府信息公开申请9000件，已${settle}${String(value)}件。`)).toEqual([
        "9000 requests.new.total",
        `${String(value)} requests.resultTotal.total`,
      ]);
    }),
    { numRuns: 100 },
  );
});

test("a frame of publication takes the reading away", () => {
  const item = fc.constantFrom("规范性文件", "行政许可信息", "行政处罚信息", "政策文件");
  const head = fc.constantFrom("主动公开政府信息", "通过门户网站发布信息", "公开各类政府信息");
  fc.assert(
    fc.property(head, count, item, count, (publishes, all, what, part) => {
      expect(said(`${publishes}${String(all)}条，其中${what}${String(part)}件。`)).toEqual([]);
    }),
  );
});

test("swapping two values of a filing turns exactly their claims to differs", () => {
  const ids = ["requests.granted.total", "requests.partlyGranted.total", "disputes.review.total"] as const;
  const text = ([granted, partly, reviews]: readonly number[]) =>
    `政府信息公开申请中，予以公开${String(granted)}件，部分公开${String(partly)}件；因政府信息公开引起的行政复议${String(reviews)}件。`;
  fc.assert(
    fc.property(
      fc.uniqueArray(count, { minLength: 3, maxLength: 3 }),
      fc.nat(2),
      fc.nat(2),
      (values, a, b) => {
        const swapped = values.map((value, index) =>
          index === a ? values[b] : index === b ? values[a] : value,
        );
        const filing = exampleWith(Object.fromEntries(ids.map((id, index) => [id, swapped[index] ?? 0])));
        const differing = reconcile(filing, text(values)).items.flatMap(({ verdict, figures }) =>
          verdict === "differs" ? figures : [],
        );
        expect(differing).toEqual(a === b ? [] : ids.filter((_, index) => index === a || index === b));
      },
    ),
  );
});

test("numbers inside 〔…〕 are no claims, and take nothing from those beside them", () => {
  const note = fc.constantFrom("原为{}件，请核实", "待写：收到政府信息公开申请{}件", "行政复议{}件");
  fc.assert(
    fc.property(noun, count, note, count, (request, value, inside, other) => {
      const remark = `〔${inside.replace("{}", String(other))}〕`;
      const text = `全年收到${request}${String(value)}件${remark}。`;
      expect(said(text)).toEqual([`${String(value)} requests.new.total`]);
      expect(readClaims(text, { year: 2023 })).toHaveLength(1);
    }),
  );
});

test("a zero said twice, in words and in a digit, is the same zero", () => {
  const none = fc.constantFrom("未收到", "没有收到", "未接到", "没有受理");
  fc.assert(
    fc.property(none, noun, (denies, request) => {
      expect(new Set(said(`本机关${denies}${request}，全年收到${request}0件。`))).toEqual(
        new Set(["0 requests.new.total"]),
      );
    }),
  );
});
