/** What a template made from an earlier report asks the clerk. */
export const words = {
  formerly: (surface: string) => `原为${surface}，请核实`,
  notZero: "上一句说没有，而本年不是0或未填，请改写",
  notAll: "请核实上一句",
} as const;

/** A note in a template. */
export const note = (text: string) => `{{ "${text.replaceAll('"', "”")}" | 待写 }}`;
