import { organNames } from "../figures";
import { forms, type Kind } from "../form";

/** Every word that our sheets say beside the form's own. */
export const strings = {
  sheets: {
    cover: "封面",
    facts: "其他数据",
    narrative: "正文",
  },
  /** How the title of a 汇总表 begins: it has the labels of a table, and shows what others have. */
  sumTitle: "各单位合计：",
  cover: {
    labels: {
      unit: "单位名称",
      shortName: "正文简称",
      organ: "单位类别",
      year: "年度",
      contact: "联系方式",
      edition: "格式版本",
    },
    notes: {
      unit: "全称，如 ××镇人民政府",
      shortName: "正文里怎样称呼本单位；不填就用全称",
      organ: "从下拉列表中选",
      year: "报告所述的年份，四位数字",
      contact: "地址、邮编、电话，写在报告开头；可不填",
      edition: [...new Set(forms.map(({ edition, firstYear }) => `${firstYear} 年度起用“${edition}”`))].join(
        "，",
      ),
    },
    yearPrompt: { title: "年度", message: "请填报告所述的年份，如 2025。" },
    yearAlert: { title: "年度", message: "年度应是四位年份，如 2025。要照现在的内容保留吗？" },
    listPrompt: { title: "请选择", message: "请从下拉列表中选一项。" },
    listAlert: { title: "不在列表中", message: "请从下拉列表中选一项。要照现在的内容保留吗？" },
  },
  kept: {
    sheet: "年报助手数据",
    title: "年报助手保存的数据（审核说明、上年报告、标记前的格式等），请不要修改或删除。",
    /** What a row holds, for the person who unhides the sheet. */
    rows: {
      marks: "标记前的格式",
      explanations: "审核说明",
      lastYear: "上年报告",
      results: "写入“正文”的文字",
      previousTexts: "换下来的正文模板",
      units: "汇总的单位",
    },
  },
  organs: organNames,
  prompts: {
    count: { title: "填整数", message: "请填 0 或正整数；没有的填 0。" },
    change: { title: "填整数", message: "请填整数，减少的前面加“-”；没有变化填 0。" },
    money: { title: "单位：万元", message: "请按万元填，小数照实填，不用四舍五入；没有的填 0。" },
  } satisfies Record<Kind, { title: string; message: string }>,
  alerts: {
    count: { title: "不是整数", message: "这一格应填 0 或正整数。要照现在的内容保留吗？" },
    change: { title: "不是整数", message: "这一格应填整数。要照现在的内容保留吗？" },
    money: { title: "不是金额", message: "这一格应填以万元为单位的数，不小于 0。要照现在的内容保留吗？" },
  } satisfies Record<Kind, { title: string; message: string }>,
  facts: {
    title:
      "其他数据（统计表里没有、正文要用到的数字；可以增删行。分项写成“其中：……”，或在合计的说明里写“合计：甲、乙”，会核对相加是否相符）",
    headers: ["名称", "数值", "单位", "说明"],
  },
  narrative: {
    /** @param figure the name of one that every report tells */
    title: (figure: string) =>
      `正文（“模板”一栏写本单位自己的话，可用 {{ ${figure} }} 这样的数字；不写就用通用文字）`,
    headers: ["位置", "模板", "生成结果", "状态"],
  },
} as const;
