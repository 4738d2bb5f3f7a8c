/** The facts that most reports tell, with their units: the sheet 其他数据 begins with them. */
export const usualFacts = [
  ["主动公开信息", "条"],
  ["门户网站公开信息", "条"],
  ["政务新媒体公开信息", "条"],
  ["发布政策解读", "篇"],
  ["回应公众关切", "次"],
  ["开展培训", "次"],
  ["信息处理费", "元"],
] as const;
