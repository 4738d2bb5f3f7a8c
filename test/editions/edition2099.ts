import type { Form, Node, Table } from "../../src/form";

// An edition that nobody has issued: another series of notices, another name of the report, other tables and sheets, a
// fourth table, other rows, groups and words, one more block of disputes, one more part of section 一 and one more
// section, clauses and default paragraphs of its own.

const stock: readonly Node[] = [
  { key: "standing", role: "inForce", label: "年末继续执行", name: "继续执行" },
  { key: "ended", role: "repealed", label: "当年停止执行", name: "停止执行" },
  { key: "made", role: "issued", label: "当年新发", name: "新发" },
];

const release: Table = {
  id: "release",
  sheet: "甲表",
  name: "发布",
  subject: "主动发布",
  title: "二、主动发布信息的情况",
  labelColumns: 1,
  gridColumns: 4,
  sections: [
    {
      banner: "第九条第一款",
      corner: "类别",
      columns: stock,
      rows: [
        { key: "decrees", role: "rule", label: "政府令", name: "政府令" },
        { key: "circulars", label: "政策性通告", name: "政策性通告" },
      ],
    },
    {
      banner: "第九条第二款",
      corner: "类别",
      columns: [
        { key: "sum", role: "fee", label: "全年收取（万元）", name: "收取金额", span: 3, kind: "money" },
      ],
      rows: [{ key: "charges", label: "服务性收费", name: "服务性收费" }],
    },
  ],
};

const people: readonly Node[] = [
  { key: "citizen", label: "公民个人", name: "公民" },
  { key: "firm", label: "企业单位", name: "企业" },
  { key: "society", label: "社会团体", name: "社团" },
  { key: "all", label: "合计", name: "合计", total: true },
];

const letters: Table = {
  id: "letters",
  sheet: "乙表",
  name: "来件",
  subject: "依申请提供",
  title: "三、依申请提供信息的情况",
  labelColumns: 2,
  gridColumns: 6,
  balance: { left: ["fresh", "pastOpen"], right: ["closed", "stillOpen"] },
  sections: [
    {
      corner: "（甲加乙等于丙合计加丁）",
      columns: people,
      rows: [
        { key: "fresh", role: "received", label: "甲、当年登记来件", name: "登记来件" },
        { key: "pastOpen", role: "carriedIn", label: "乙、上年未办结来件", name: "上年未办结" },
        {
          key: "outcome",
          label: "丙、当年答复",
          name: "答复",
          parts: [
            { key: "whole", label: "全部提供", name: "全部提供" },
            { key: "part", label: "节选提供", name: "节选提供" },
            { key: "secret", label: "涉密而未提供", name: "涉密未提供" },
            { key: "absent", label: "不存在而未提供", name: "不存在未提供" },
            { key: "withdrawn", label: "来件人撤回", name: "撤回" },
            { key: "closed", role: "settled", label: "答复合计", name: "答复合计", total: true },
          ],
        },
        { key: "stillOpen", role: "carriedOut", label: "丁、年末未办结来件", name: "年末未办结" },
      ],
    },
  ],
};

const endings: readonly Node[] = [
  { key: "kept", label: "予以维持", name: "予以维持" },
  { key: "changed", label: "予以变更", name: "予以变更" },
  { key: "open", role: "leftOpen", label: "正在审理", name: "正在审理" },
  { key: "all", label: "合计", name: "合计", total: true },
];

const quarrels: Table = {
  id: "quarrels",
  sheet: "丙表",
  name: "争议",
  subject: "争议",
  title: "四、因信息公开产生的争议",
  labelColumns: 0,
  gridColumns: 16,
  sections: [
    {
      columns: [
        { key: "appeal", role: "review", label: "行政复议", name: "行政复议", block: true, parts: endings },
        { key: "mediation", label: "行政调解", name: "行政调解", block: true, parts: endings },
        {
          key: "court",
          role: "suit",
          label: "行政诉讼",
          name: "行政诉讼",
          parts: [
            { key: "atOnce", label: "径行起诉", name: "径行起诉", block: true, parts: endings },
            { key: "afterAppeal", label: "复议以后起诉", name: "复议以后起诉", block: true, parts: endings },
          ],
        },
      ],
      rows: [],
    },
  ],
};

/** A table of a kind that no edition has: no role, no total, no sum. */
const inquiries: Table = {
  id: "inquiries",
  sheet: "丁表",
  name: "问询",
  subject: "公众问询",
  title: "五、答复公众问询的情况",
  labelColumns: 1,
  gridColumns: 3,
  sections: [
    {
      corner: "途径",
      columns: [
        { key: "asked", label: "收到问询件数", name: "收到" },
        { key: "answered", label: "当日答复件数", name: "当日答复" },
      ],
      rows: [
        { key: "online", label: "网络平台", name: "网络" },
        { key: "counter", label: "服务窗口", name: "窗口" },
      ],
    },
  ],
};

const notice = "政务办发〔2098〕7号";

export const edition2099: Form = {
  edition: "2099",
  notice,
  firstYear: 2099,
  tables: [release, letters, quarrels, inquiries],
  narrative: {
    reportName: "政务信息公布情况年度通报",
    titledLike: /政务信息公布(?:情况)?(?:年度)?通报/,
    preamble: {
      place: "preamble",
      called: "开头",
      template: "依照{{ 格式依据 }}，编制{{ 单位 }}{{ 年度 }}年政务信息公布情况年度通报。",
    },
    sections: [
      {
        kind: "text",
        place: "one",
        called: "基本情况",
        heading: "一、基本情况",
        headedLike: /基本情况/,
        parts: [
          {
            place: "one.1",
            called: "主动发布",
            heading: "（一）主动发布",
            headedLike: /^主动发布/,
            template: "截至年底，继续执行的政策性通告{{ 发布.政策性通告.继续执行 }}件。",
          },
          {
            place: "one.2",
            called: "依申请提供",
            heading: "（二）依申请提供",
            headedLike: /^依申请提供/,
            template:
              "本年收到政府信息公开申请{{ 来件.登记来件.合计 }}件，上年结转{{ 来件.上年未办结.合计 }}件。全年全部提供{{ 来件.全部提供.合计 }}件，节选提供{{ 来件.节选提供.合计 }}件。",
          },
          {
            place: "one.digital",
            called: "数据开放",
            heading: "（三）数据开放",
            headedLike: /^数据开放/,
            template:
              "{% if 开放数据集 %}开放数据集{{ 开放数据集 | 带单位 }}。{% else %}本年没有开放数据集。{% endif %}",
          },
        ],
      },
      { kind: "table", table: "release", headedLike: /主动发布信息/ },
      { kind: "table", table: "letters", headedLike: /依申请提供信息/ },
      { kind: "table", table: "quarrels", headedLike: /产生的争议/ },
      { kind: "table", table: "inquiries", headedLike: /答复公众问询/ },
      {
        kind: "text",
        place: "plans",
        called: "下一步",
        heading: "六、下一步打算",
        headedLike: /下一步/,
        template: '{{ "请写明打算" | 待写 }}',
      },
      {
        kind: "text",
        place: "charges",
        called: "收费说明",
        heading: "七、收费说明",
        headedLike: /收费说明/,
        template:
          "{% if 调阅费 %}全年收取调阅费{{ 调阅费 | 带单位 }}。{% else %}本年没有收取调阅费。{% endif %}",
      },
    ],
  },
  clauses: {
    flow: "乙表表头：甲加乙等于丙合计加丁",
    totals: `${notice}格式：合计为各项之和`,
    wholeNumbers: `${notice}格式：各项为整数`,
    money: "第九条第二款：单位为万元",
    ruleMakers: "政府令由省级政府发布",
    notRuleMaker: "政府令由省级政府发布，本单位的通告不计入",
  },
  mainFigures: ["letters.fresh.all", "release.circulars.standing"],
  usualFacts: [
    { name: "开放数据集", unit: "个" },
    { name: "调阅费", unit: "元", role: "processingFee", toldIn: "charges" },
  ],
};
