/** What chips say of themselves. */
export const words = {
  unknown: "？",
  /** `申请.本年新收.总计 | 同比: 上年.…` for people who read no code. */
  spoken: (expression: string) =>
    expression
      .replace(/\["(.*?)"\]/g, ".$1")
      .replace(/\s*\|\s*/g, "，")
      .replace(/:\s*/g, " ")
      .replaceAll(".", " · "),
} as const;
