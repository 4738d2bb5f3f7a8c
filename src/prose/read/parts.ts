import type { Spot } from "./context";
import { channel } from "./lexicon";

/** `网站受理41件、邮寄受理22件`: several ways in one sentence are parts of a whole. */
export function listsChannels({ sentence }: Spot): boolean {
  const parts = sentence.split(/\d+/).slice(0, -1);
  return parts.filter((part) => channel.test(part)).length > 1;
}

const receives =
  "(?:共|分别|各)?(?:受理|收到|办理|接收|收)(?:政府信息公开|依申请公开|依申请)?(?:的)?(?:申请)?$";
/** `各部门受理180件` behind a total of them all. */
const kindsOfUnits = new RegExp(
  `(?:本级|各?(?:县|市|区|州|省)?(?:直属?|级)?(?:有关)?(?:部门|单位)|各?(?:乡镇|镇街|街道|乡|镇|园区|开发区|县区|区县|县（市、区）))${receives}`,
);
/** `其中县政府办受理23件`. */
const oneUnit = new RegExp(`^其中(?!.*(?:新|本年|当年|今年|上年|去年|申请)).{2,14}${receives}`);

/** Whether somebody else than the organ as a whole received these. */
export const isSubUnits = ({ near }: Spot): boolean => kindsOfUnits.test(near) || oneUnit.test(near);
