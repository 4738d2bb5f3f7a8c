/** Radicals that fonts print with the sign of the whole character; printing programs then name the wrong one. */
const radicals: ReadonlyMap<string, string> = new Map(
  (
    "⺁厂 ⺄乙 ⺈刀 ⺊卜 ⺌小 ⺍小 ⺒巳 ⺓幺 ⺜日 ⺝月 ⺟母 ⺠民 ⺧牛 ⺩王 ⺬示 ⺮竹 ⺶羊 ⺻聿 ⺼肉 ⺽臼 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 " +
    "⻋车 ⻑長 ⻓长 ⻔门 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻬齐 ⻮齿 ⻰龙 ⻳龟 ⼾户 ⾭青"
  )
    .split(" ")
    .map((pair) => {
      const [radical = "", letter = ""] = pair;
      return [radical, letter];
    }),
);

/** Radicals, compatibility characters, ligatures and the marks of vertical writing. */
const rare = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06\ufe10-\ufe4f]/g;

/**
 * Text with the characters that people type, where a PDF names others that look the same.
 *
 * @example commonLetters("⻰⼭⺠") === "龙山民"
 */
export function commonLetters(text: string): string {
  return text.replace(rare, (letter) => radicals.get(letter) ?? letter.normalize("NFKC"));
}
