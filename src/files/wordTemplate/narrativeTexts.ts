import type { Filing, Place } from "../../figures";
import { compose } from "../../prose/compose";
import { textOfRuns } from "../../prose/run";

/** How a Word template calls the parts of the narrative. */
export const partNames: Readonly<Record<Place, string>> = {
  preamble: "正文.开头",
  one: "正文.总体情况",
  "one.1": "正文.主动公开",
  "one.2": "正文.依申请公开",
  "one.3": "正文.政府信息管理",
  "one.4": "正文.平台建设",
  "one.5": "正文.监督保障",
  five: "正文.存在的主要问题",
  six: "正文.其他需要报告的事项",
};

/** The text of every part, a paragraph per line. */
export function narrativeTexts(filing: Filing): Map<string, string> {
  const texts = new Map(Object.values(partNames).map((name) => [name, ""]));
  for (const { place, runs } of compose(filing).paragraphs) {
    const name = partNames[place];
    const before = texts.get(name);
    texts.set(name, before ? `${before}\n${textOfRuns(runs)}` : textOfRuns(runs));
  }
  return texts;
}
