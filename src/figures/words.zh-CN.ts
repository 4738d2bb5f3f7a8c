/** What is said of a filing as JSON that cannot be used: where, what it should be, and what stands there. */
export const words = {
  wholeFile: "整个文件",
  absent: "空缺",
  year: (found: string) => `year 应为四位年份，现为 ${found}。`,
  organ: (organs: readonly string[], found: string) =>
    `organ 应为 ${organs.join("、")} 之一，现为 ${found}。`,
  edition: (editions: readonly string[], found: string) =>
    `edition 应为 ${editions.map((id) => `"${id}"`).join(" 或 ")}，现为 ${found}。`,
  noFigure: (id: string, edition: string) =>
    `figures 里的“${id}”不是 ${edition} 版格式的数字项，请删去或改正编号。`,
  content: (id: string, found: string) => `figures 里的“${id}”应为数字、文字或 null，现为 ${found}。`,
  fact: (number: number) => `facts 第 ${number} 项`,
  partOfFact: (number: number, part: string) => `facts 第 ${number} 项的 ${part}`,
  paragraph: (place: string) => `paragraphs 里的“${place}”`,
  noPlace: (place: string, places: readonly string[]) =>
    `paragraphs 里的“${place}”不是正文的位置；可用：${places.join("、")}。`,
  object: (place: string, found: string) => `${place}应为一个 JSON 对象，现为 ${found}。`,
  list: (place: string, found: string) => `${place} 应为一个列表，现为 ${found}。`,
  text: (place: string, found: string) => `${place} 应为文字，现为 ${found}。`,
} as const;
