/**
 * What counts in a row, for the one who fills it. Nothing but what the form says itself or the 政府信息公开条例 of
 * 2019 (国务院令第711号), whose article is named; a row of which neither says anything has none.
 */

// Section 二. The banners of the form name the items of article 20.

export const rules = "条例第二十条第（一）项：规章。按本年制发、本年废止、现行有效三个数填，没有的填 0。";
export const normativeDocuments =
  "条例第二十条第（一）项：规范性文件。按本年制发、本年废止、现行有效三个数填，没有的填 0。";
export const licensing = "条例第二十条第（五）项：办理行政许可的结果。填本年作出的处理决定件数。";
export const penalties = "条例第二十条第（六）项：行政处罚。填本年作出的处理决定件数，不是公开的条数。";
export const coercion = "条例第二十条第（六）项：行政强制。填本年作出的处理决定件数。";
export const fees =
  "条例第二十条第（八）项：行政事业性收费。填本年收费金额，单位是万元。依申请公开收的信息处理费（条例第四十二条）在第六部分说明。";

// Section 三.

export const received =
  "本年收到的申请件数，不含上年结转。收到之日按条例第三十一条：当面提交的为提交之日，邮寄的为签收之日，网络、传真提交的为双方确认之日。";
export const carriedIn = "上年收到、转到本年继续办理的件数，应与上年报告“四、结转下年度继续办理”一致。";
export const carriedOut = "到年末还没有办结、转到下年继续办理的件数；下年报告的“上年结转”要与它一致。";
export const settled = "（一）至（六）各行之和；本年新收加上年结转，等于它加结转下年度。";
export const granted =
  "条例第三十六条第（一）（二）项：已经主动公开而告知获取方式、途径的，以及可以公开而提供的。";
export const partlyGranted =
  "条例第三十七条：能作区分处理，提供可以公开的内容、对不予公开的内容说明理由的。区分处理的只计这一行，不再计入其他各行。";
export const deniedStateSecret = "条例第十四条：依法确定为国家秘密的。";
export const deniedByLaw = "条例第十四条：法律、行政法规禁止公开的。";
export const deniedSecurity = "条例第十四条：公开后可能危及国家安全、公共安全、经济安全、社会稳定的。";
export const deniedThirdParty =
  "条例第十五条：涉及商业秘密、个人隐私等，公开会损害第三方合法权益的。第三方同意公开，或不公开会对公共利益造成重大影响的，应予公开。";
export const deniedInternal = "条例第十六条第一款：人事管理、后勤管理、内部工作流程三类内部事务信息。";
export const deniedDeliberative =
  "条例第十六条第二款：履行行政管理职能过程中形成的讨论记录、过程稿、磋商信函、请示报告四类过程性信息。";
export const deniedCaseFile = "条例第十六条第二款：行政执法案卷信息。";
export const deniedInquiry =
  "条例第三十六条第（七）项：工商、不动产登记资料等，法律、行政法规对获取有特别规定，告知依照有关规定办理的。";
export const unavailableNotHeld =
  "条例第三十六条第（四）（五）项：经检索没有所申请的信息，或者不属于本机关负责公开的。";
export const unavailableNeedsCreation =
  "条例第三十八条：提供的应是已制作或者获取的信息；需要另行加工、分析而不予提供的。";
export const unavailableUnclear = "条例第三十条：内容不明确，告知补正，补正后仍不明确的。";
export const rejectedPetition =
  "条例第三十九条第一款：以申请的形式进行信访、投诉、举报等活动，告知不作为政府信息公开申请处理的。";
export const rejectedRepeat = "条例第三十六条第（六）项：已经答复，又申请公开相同信息，告知不予重复处理的。";
export const rejectedPublication =
  "条例第三十九条第二款：要求提供政府公报、报刊、书籍等公开出版物，告知获取途径的。";
export const rejectedExcessive =
  "条例第三十五条：数量、频次明显超过合理范围，要求说明理由而理由不合理，告知不予处理的。";
export const rejectedReissue = "要求确认，或者重新出具已经获取的信息的。";
export const other = "不属于（一）至（五）的其他处理。";
export const otherNotCorrected =
  "条例第三十条：告知补正，申请人无正当理由逾期不补正，视为放弃申请、不再处理的。";
export const otherFeeUnpaid =
  "条例第四十二条的信息处理费：发出收费通知，申请人逾期没有按要求缴纳，不再处理的。";
export const otherRest = "（六）里前两行以外的其他情形。";

// Section 四.

export const review =
  "条例第五十条第（三）项：因政府信息公开工作被申请行政复议的。按结果维持、结果纠正、其他结果、尚未审结分列，四项之和为总计。";
export const suitDirect =
  "条例第五十条第（三）项：因政府信息公开工作被提起行政诉讼，没有先申请复议的。四项之和为总计。";
export const suitAfterReview =
  "条例第五十条第（三）项：因政府信息公开工作被提起行政诉讼，先经过复议的。四项之和为总计。";
