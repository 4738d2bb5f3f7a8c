import type { Statement } from "../outline/clause";
import type { ReadSoFar } from "./state";
import { has } from "./senses";

const organ =
  /^[，；、：]?(?:其中，?)?([\u4e00-\u9fff]{1,12}?(?:局|委|厅|镇|乡|街道|办事处|支队|大队|管委会|政府办|集团|医院|学校))(?:共|共计|全年|累计|各|依法)?(?:收到|收件|受理|接收|办理|承办|处理|答复|办结)/;
const ours = /^(?:我|本|该|各|全)/;

/** The organ by whose name the words before a number begin: `县住建局受理`; none for our own 我局. */
function organIn(raw: string): string | undefined {
  const name = organ.exec(raw.slice(0, longest))?.[1];
  return name === undefined || ours.test(name) ? undefined : name;
}

const longest = 24;

/** `县住建局受理12件，县教育局受理9件`: each of several organs told behind the whole, or beside one another. */
export function isOfOneOrgan(raw: string, state: ReadSoFar, { clause }: Statement): boolean {
  const name = organIn(raw);
  if (name === undefined) return false;
  if (state.wide && state.received !== undefined) return true;
  if (isAmong(raw, clause)) return true;
  return [clause.previous, clause.next].some((beside) => {
    const [number] = beside?.statements ?? [];
    const other = number && organIn(state.text.slice(number.from, number.mention.start));
    return other !== undefined && other !== name;
  });
}

/** `其中：县公安局受理21件`. */
const isAmong = (raw: string, { previous, opener }: Statement["clause"]) =>
  raw.startsWith("其中") ||
  ((opener === "：" || opener === "，") &&
    previous?.statements.length === 0 &&
    previous.words.length === 1 &&
    has(previous.words, "among"));
