import fc from "fast-check";
import { reconcile } from "../../../src/prose/reconcile";
import { readClaims } from "../../../src/prose/read";
import { words } from "../../../src/prose/read/lexicon/words.zh-CN";
import type { Tag } from "../../../src/prose/read/lexicon/tag";
import { exampleWith } from "../../audit/exampleFiling";
import { runs } from "../../deep";

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
    { numRuns: runs(40, 300) },
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
    { numRuns: runs(20, 100) },
  );
});

test("a frame of publication takes the reading away", () => {
  const item = fc.constantFrom("规范性文件类信息", "行政许可信息", "行政处罚信息", "政策文件");
  const head = fc.constantFrom("主动公开政府信息", "通过门户网站发布信息", "公开各类政府信息");
  fc.assert(
    fc.property(head, count, item, count, (publishes, all, what, part) => {
      expect(said(`${publishes}${String(all)}条，其中${what}${String(part)}件。`)).toEqual([]);
    }),
  );
});

test("documents of the form in a list of published items are read, with the doubt of the list", () => {
  const head = fc.constantFrom("主动公开政府信息", "通过门户网站发布信息", "公开各类政府信息");
  fc.assert(
    fc.property(head, count, count, (publishes, all, part) => {
      const claim = readClaims(`${publishes}${String(all)}条，其中规范性文件${String(part)}件。`, {
        year: 2023,
      }).at(-1);
      expect(claim?.about.kind).toBe("figures");
      expect(claim?.why.frame).toBe("publication");
    }),
  );
});

const results = fc.constantFrom(
  ["予以公开", "granted"],
  ["部分公开", "partlyGranted"],
  ["不予公开", "denied"],
  ["无法提供", "unavailable"],
  ["不予处理", "rejected"],
);

test("a result that moves behind its number, or gets a modifier, stays that result", () => {
  const wordings = fc.constantFrom(
    (word: string, value: string) => `${word}${value}`,
    (word: string, value: string) => `${value}${word}`,
    (word: string, value: string) => `${word}的${value}`,
    (word: string, value: string) => `依法${word}的有${value}`,
    (word: string, value: string) => `${value}为${word}`,
    (word: string, value: string) => `经审查，${value}${word}`,
  );
  fc.assert(
    fc.property(results, count, wordings, ([word, row], value, wording) => {
      const text = `收到政府信息公开申请9000件。其中，${wording(word, `${String(value)}件`)}。`;
      expect(said(text)).toEqual(["9000 requests.new.total", `${String(value)} requests.${row}.total`]);
    }),
  );
});

test("a document's number may move, and what was done may be told by a synonym", () => {
  const acts = fc.constantFrom("制发", "制定", "印发", "出台", "新制定");
  const papers = fc.constantFrom("规范性文件", "行政规范性文件");
  fc.assert(
    fc.property(modifier, acts, papers, count, fc.boolean(), (lead, act, paper, value, behind) => {
      const counted = `${String(value)}件`;
      const text = `${lead}${act}${behind ? counted + paper : paper + counted}。`;
      expect(said(text)).toEqual([`${String(value)} disclosure.normativeDocuments.issued`]);
    }),
  );
});

test("another noun behind the noun, another year or another organ's work takes the reading away", () => {
  const frames = fc.constantFrom(
    (request: string, value: string) => `${request}专栏访问量${value}次。`,
    (request: string, value: string) => `编印${request}典型案例${value}个。`,
    (request: string, value: string) => `整改${request}答复不规范问题${value}个。`,
    (request: string, value: string) => `2022年收到${request}${value}件。`,
    (request: string, value: string) => `2024年，预计收到${request}${value}件。`,
    (request: string, value: string) => `指导乡镇办理${request}${value}件。`,
  );
  fc.assert(
    fc.property(frames, noun, count, (frame, request, value) => {
      expect(said(frame(request, String(value)))).toEqual([]);
    }),
  );
});

test("swapping two values of a filing turns exactly their claims to differs", () => {
  const told = [
    ["disclosure.normativeDocuments.issued", "制发行政规范性文件{}件，"],
    ["disclosure.normativeDocuments.repealed", "废止{}件。"],
    ["disclosure.licensing.decisions", "作出行政许可决定{}件，"],
    ["disclosure.penalties.decisions", "行政处罚决定{}件。"],
    ["requests.granted.total", "政府信息公开申请中，予以公开{}件，"],
    ["requests.partlyGranted.total", "部分公开{}件，"],
    ["requests.unavailableNotHeld.total", "因本机关不掌握无法提供{}件；"],
    ["requests.carriedOut.total", "结转下年度{}件。"],
    ["disputes.review.total", "因政府信息公开引起的行政复议{}件，"],
    ["disputes.review.upheld", "其中维持{}件；"],
    ["disputes.suitDirect.total", "未经复议直接起诉{}件。"],
  ] as const;
  const last = told.length - 1;
  const text = (values: readonly number[]) =>
    told.map(([, wording], index) => wording.replace("{}", String(values[index]))).join("");
  fc.assert(
    fc.property(
      fc.uniqueArray(count, { minLength: told.length, maxLength: told.length }),
      fc.nat(last),
      fc.nat(last),
      (values, a, b) => {
        const swapped = values.map((value, index) =>
          index === a ? values[b] : index === b ? values[a] : value,
        );
        const filing = exampleWith(Object.fromEntries(told.map(([id], index) => [id, swapped[index] ?? 0])));
        const differing = reconcile(filing, text(values)).items.flatMap(({ verdict, figures }) =>
          verdict === "differs" ? figures : [],
        );
        const wanted = a === b ? [] : told.flatMap(([id], index) => (index === a || index === b ? [id] : []));
        expect(differing).toEqual(wanted);
      },
    ),
  );
});

test("a share or a growth is of what its own words name, and of nothing in a list of topics", () => {
  const about = (text: string) => readClaims(text, { year: 2023 }).at(-1)?.about;
  const asked = noun.filter((request) => request.endsWith("申请"));
  fc.assert(
    fc.property(asked, count, count, (request, settled, rate) => {
      const rest = `收到${request}9000件，答复${String(settled)}件。`;
      expect(about(`${rest}与上年相比，${request}量增长${String(rate)}%。`)).toEqual({
        kind: "growth",
        falls: false,
        of: ["requests.new.total"],
      });
      expect(about(`${rest}申请内容集中在征地批文（占${String(rate)}%）。`)).toEqual({ kind: "share" });
    }),
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
