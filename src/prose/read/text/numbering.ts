import { unitAt } from "./units";

/** Numbers that name something, told by what stands before them and by how they go on. */
interface Naming {
  readonly before: RegExp;
  readonly run: RegExp;
}

/**
 * Telephone numbers, postcodes, pages, dates and times of the day. Each pattern reads to the end of the number, so
 * that no part of it is left over as a count.
 */
const namings: readonly Naming[] = [
  // 电话（0571）87654321转8001, 邮编：310000, QQ群123456789; 咨询电话320次 are calls
  {
    before:
      /(?:电话|手机|传真|热线|座机|号码|邮编|邮政编码|编码|代码|QQ|微信号?|联系方式|账号|证号|专线)(?:号码?|群)?[为是：（]*$/,
    run: /^\d{3,4}）[-—]?\d{7,8}(?:[-—－转]\d{1,6})?|^\d{3,}(?:[-—－转、/]\d{3,})*/,
  },
  // 第3页共12页
  { before: /第\d{1,4}页[，/、]?共$/, run: /^\d{1,4}(?=页)/ },
  // -5-: the foot of a page
  { before: /(?:^|[\n。；：，\u4e00-\u9fff）])[-—－–]$/, run: /^\d{1,3}[-—－–](?!\d)/ },
  // 2023-01-01, 2023.1.1
  { before: /(?:^|\D)$/, run: /^20\d\d([-./—])\d{1,2}\1\d{1,2}(?!\d)/ },
  // 8：30-12：00
  {
    before: /(?:^|[^\d：])$/,
    run: /^\d{1,2}：[0-5]\d(?![\d件条个份次宗起余万])(?:[-—－至到~～]+\d{1,2}：[0-5]\d)?/,
  },
  // 0571-87654321-8001, 400-810-1234
  {
    before: /(?:^|\D)$/,
    run: /^0\d{2,3}[-—－]\d{7,8}(?:[-—－转]\d{1,6})?|^[48]00[-—－]\d{3,4}[-—－]?\d{3,4}(?!\d)/,
  },
  // 0571234: no count begins so
  { before: /(?:^|[^\d.,])$/, run: /^0\d{4,}/ },
];

const farthest = 12;
const longest = 48;

/** Where the number ends that begins at a place and only names something; undefined where it may count. */
export function namingEnd(text: string, at: number, digitsEndAt: number): number | undefined {
  if (counts(text, digitsEndAt)) return undefined;
  const before = text.slice(Math.max(0, at - farthest), at);
  const words = text.slice(at, at + longest);
  for (const naming of namings) {
    const run = naming.run.exec(words)?.[0];
    if (run !== undefined && naming.before.test(before)) return at + run.length;
  }
  return undefined;
}

/** `咨询电话320余次`: a unit says that it counts; 页 may be the page's own. */
const counts = (text: string, end: number): boolean => {
  const next = text.charAt(end);
  return (next !== "页" && unitAt(text, end) !== "") || /[余多万千亿]/.test(next);
};
