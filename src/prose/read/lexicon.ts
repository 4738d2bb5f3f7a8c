import type { Terms } from "./claim";

/** A word or phrase, and the row of the form that it speaks of. */
export type Cue = readonly [pattern: RegExp, row: string];

/**
 * Results of requests, the more telling phrase first. Rows are those of the form's ids; `denied`, `unavailable`,
 * `rejected` and `other` are its groups.
 */
export const outcomes: readonly Cue[] = [
  [/部分公开|区分处理/, "partlyGranted"],
  [/国家秘密/, "deniedStateSecret"],
  [/法律[、，]?行政法规禁止/, "deniedByLaw"],
  [/三安全一稳定/, "deniedSecurity"],
  [/第三方(?:合法)?权益/, "deniedThirdParty"],
  [/内部事务/, "deniedInternal"],
  [/过程性/, "deniedDeliberative"],
  [/执法案卷/, "deniedCaseFile"],
  [/行政查询/, "deniedInquiry"],
  [/不掌握/, "unavailableNotHeld"],
  [/没有现成|另行制作|需要?加工/, "unavailableNeedsCreation"],
  [/补正后.{0,8}不明确|仍不明确/, "unavailableUnclear"],
  [/信访|举报投诉|投诉举报/, "rejectedPetition"],
  [/重复申请/, "rejectedRepeat"],
  [/公开出版物/, "rejectedPublication"],
  [/大量反复|反复申请/, "rejectedExcessive"],
  [/确认或(?:者)?重新出具|重新出具/, "rejectedReissue"],
  [/不补正/, "otherNotCorrected"],
  [/(?:未|不)(?:按.{0,12})?(?:缴纳|缴费|交费)/, "otherFeeUnpaid"],
  [/不予处理/, "rejected"],
  [/无法提供/, "unavailable"],
  [/不予公开|不公开|不同意公开/, "denied"],
  [/其他处理/, "other"],
  [/(?:予以|同意|全部|依法|主动)?公开/, "granted"],
];

/** Who asked. */
export const applicants: readonly Cue[] = [
  [/法人(?:和|或|及|、)?(?:者)?(?:其他|非法人)?组织|法人/, "organizations"],
  [/商业企业|企业/, "company"],
  [/科研机构/, "research"],
  [/社会公益组织|公益组织/, "charity"],
  [/法律服务机构|律师事务所/, "legalService"],
  [/自然人|公民|个人/, "natural"],
];

/** How a review or a suit ended. */
export const endings: readonly Cue[] = [
  [/维持|胜诉|驳回/, "upheld"],
  [/纠正|纠错|败诉|撤销|变更|确认违法/, "corrected"],
  [/其他结果/, "otherOutcome"],
  [/尚未审结|未审结|审理(?:中|过程)|正在审理|未结/, "pending"],
];

/** What happened to documents this year. */
export const documentActs: readonly Cue[] = [
  [/有效/, "inForce"],
  [/废止|失效/, "repealed"],
  [/制发|制定|印发|发布|出台|公开|制作|新增|新/, "issued"],
];

export const decisions: readonly Cue[] = [
  [/行政许可/, "licensing"],
  [/行政处罚/, "penalties"],
  [/行政强制/, "coercion"],
];

/** Requests for information. */
export const requestNoun =
  /(?:信息|文件)?公开(?:的)?(?:信息)?申请|依申请(?:信息)?公开|依申请|申请(?:信息)?公开|申请(?:政府)?信息|申请书|公开(?:政府)?信息的(?:申请|要求)|信息公开事项/;

/** Things that are received, answered and counted in the same words as requests, and are none. */
export const otherBusiness =
  /网络问政|留言|热线|信箱|来信|来访|来电|建议|提案|咨询|城市道路|证照|许可(?:申请|事项)|办件|工单|民生|诉求|纠纷|矛盾|案件线索|批复|不动产|登记|政民互动|意见|好差评|评价/;

/** How a request came in: parts of the whole that no table tells apart. */
export const channel =
  /(?:网上|网络|网站|在线|平台|信函|邮寄|邮件|电子邮件|邮箱|当面|现场|窗口|书面|信件|纸质|传真|来信|线上|线下|电话|微信|快递|EMS)/;

/** Numbers of published items, of documents of other kinds, of meetings and the like. */
export const published =
  /信息|公报|专栏|栏目|解读|文章|文件|公告|通知|公示|访问|浏览|阅读|粉丝|关注|发布会|访谈|培训|会议/;

export const everyRequest = (row: string, column = "total"): Terms => [`requests.${row}.${column}`];
