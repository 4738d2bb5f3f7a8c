/** What is counted in. */
const units = (
  "个工作日 个自然日 个小时 个月 人次 件次 条次 场次 万元 亿元 个百分点 百分点 平方米 公里 小时 分钟 工作日 " +
  "件 条 份 起 宗 项 次 单 封 例 个 篇 期 册 本 场 人 名 家 种 类 批 元 % ‰ 部 幅 处 户 页 张 字 天 日 轮 遍 款 " +
  "套 台 路 区 级 位 枚 讲 集 栏 倍 卷 档 宗次 辆 亩 所 座 公顷 万人 支 组 岁 周岁 年级 次数 笔 班 门 堂 块"
).split(" ");

/** By the first character, the longer before the shorter. */
const byFirst = new Map<string, readonly string[]>();
for (const unit of [...units].sort((a, b) => b.length - a.length))
  byFirst.set(unit.charAt(0), [...(byFirst.get(unit.charAt(0)) ?? []), unit]);

/** The unit that stands at a place of a text; empty where none does. */
export const unitAt = (text: string, at: number): string =>
  byFirst.get(text.charAt(at))?.find((unit) => text.startsWith(unit, at)) ?? "";
