import type { UsualFact } from "../../narrative";

/** The numbers that most reports tell, and the fee that section 六 has to tell. */
export const usualFacts: readonly UsualFact[] = [
  { name: "主动公开信息", unit: "条" },
  { name: "门户网站公开信息", unit: "条" },
  { name: "政务新媒体公开信息", unit: "条" },
  { name: "发布政策解读", unit: "篇" },
  { name: "回应公众关切", unit: "次" },
  { name: "开展培训", unit: "次" },
  { name: "信息处理费", unit: "元", role: "processingFee", toldIn: "six" },
];
