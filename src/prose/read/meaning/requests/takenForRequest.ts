/** Behind a denying word: `按政府信息公开申请处理`, `作为申请办理`. What is told was no request, or became none. */
export const isTakenForRequest = (behind: string): boolean =>
  /^再?(?:按照?|作为?|视为|视作|当作|纳入|列入|属于)[^，。；]{0,4}(?:信息公开)?申请/.test(behind);
