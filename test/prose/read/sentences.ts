/** Made-up sentences in the ways that reports put things, each with what it says of the tables (`value terms`). */
export const sentences: readonly (readonly [year: number, text: string, says: readonly string[]])[] = [
  // New requests, in the verbs and nouns that offices use.
  [2023, "全年共收到政府信息公开申请23件。", ["23 requests.new.total"]],
  [2023, "本机关2023年度新收依申请公开事项9宗。", ["9 requests.new.total"]],
  [
    2024,
    "截至12月31日，局机关累计受理公民、法人和其他组织的政府信息公开申请1,204件。",
    ["1204 requests.new.total"],
  ],
  [2022, "一年来，我街道接到群众提出的信息公开申请４件。", ["4 requests.new.total"]],
  [2023, "全年收到十七件政府信息公开申请。", ["17 requests.new.total"]],
  [2023, "共登记依申请公开政府信息一百零三件。", ["103 requests.new.total"]],
  [2025, "2025年，全县各级行政机关收到依申请公开政府信息申请312件次。", ["312 requests.new.total"]],
  [2023, "我镇共收到依申请公开2起，均在规定期限内答复。", ["2 requests.new.total"]],
  [2023, "收到的政府信息公开申请共有6份。", ["6 requests.new.total"]],
  [2021, "当年依申请公开政府信息5条。", ["5 requests.new.total"]],
  [2023, "收到公民提出的政府信息公开申请8件。", ["8 requests.new.total", "8 requests.new.natural"]],
  // Carried in, carried out.
  [
    2023,
    "上年结转3件，本年新收政府信息公开申请40件。",
    ["3 requests.carriedIn.total", "40 requests.new.total"],
  ],
  [
    2023,
    "新收政府信息公开申请40件，加上2022年结转的3件，共办结41件，另有2件结转下年度继续办理。",
    [
      "40 requests.new.total",
      "3 requests.carriedIn.total",
      "41 requests.resultTotal.total",
      "2 requests.carriedOut.total",
    ],
  ],
  [
    2024,
    "受理政府信息公开申请70件，其中7件顺延至2025年答复。",
    ["70 requests.new.total", "7 requests.carriedOut.total"],
  ],
  [
    2024,
    "收到申请公开政府信息12件，结转至下一年度继续办理的1件。",
    ["12 requests.new.total", "1 requests.carriedOut.total"],
  ],
  [
    2022,
    "依申请公开方面，上一年度结转0件，本年度新收6件，办结6件。",
    ["0 requests.carriedIn.total", "6 requests.new.total", "6 requests.resultTotal.total"],
  ],
  [2023, "没有上年度结转的政府信息公开申请。", ["0 requests.carriedIn.total"]],
  [
    2022,
    "全年受理政府信息公开申请36件（含上年结转2件），已全部办结。",
    [
      "36 requests.new.total+requests.carriedIn.total",
      "2 requests.carriedIn.total",
      "36 requests.resultTotal.total",
    ],
  ],
  // Results.
  [
    2023,
    "办结政府信息公开申请50件，其中，予以公开20件，部分公开6件，不予公开4件，无法提供15件，不予处理3件，其他处理2件。",
    [
      "50 requests.resultTotal.total",
      "20 requests.granted.total",
      "6 requests.partlyGranted.total",
      "4 requests.denied.total",
      "15 requests.unavailable.total",
      "3 requests.rejected.total",
      "2 requests.other.total",
    ],
  ],
  [
    2024,
    "依申请公开件的办理结果为：予以公开或部分公开31件（占62%），不予公开5件（占10%）。",
    ["31 requests.granted.total+requests.partlyGranted.total", "5 requests.denied.total"],
  ],
  [
    2023,
    "政府信息公开申请中，因属于内部事务信息不予公开的2件，属于过程性信息的1件。",
    ["2 requests.deniedInternal.total", "1 requests.deniedDeliberative.total"],
  ],
  [
    2023,
    "收到信息公开申请6件，其中本机关不掌握相关政府信息4件，没有现成信息需要另行制作2件。",
    [
      "6 requests.new.total",
      "4 requests.unavailableNotHeld.total",
      "2 requests.unavailableNeedsCreation.total",
    ],
  ],
  [
    2023,
    "政府信息公开申请办理中，因涉及国家秘密、第三方合法权益等不予公开7件。",
    ["7 requests.denied.total"],
  ],
  [
    2023,
    "政府信息公开申请中，保护第三方合法权益不予公开1件，属于行政查询事项2件，属于行政执法案卷3件。",
    [
      "1 requests.deniedThirdParty.total",
      "2 requests.deniedInquiry.total",
      "3 requests.deniedCaseFile.total",
    ],
  ],
  [
    2024,
    "答复政府信息公开申请19件，其中重复申请2件、信访举报投诉类申请5件、要求提供公开出版物1件。",
    [
      "19 requests.resultTotal.total",
      "2 requests.rejectedRepeat.total",
      "5 requests.rejectedPetition.total",
      "1 requests.rejectedPublication.total",
    ],
  ],
  [
    2024,
    "依申请公开中，补正后申请内容仍不明确的3件，申请人无正当理由逾期不补正的4件。",
    ["3 requests.unavailableUnclear.total", "4 requests.otherNotCorrected.total"],
  ],
  [2023, "共收到政府信息公开申请5件，全部予以公开。", ["5 requests.new.total", "5 requests.granted.total"]],
  [2023, "共收到政府信息公开申请5件，均为自然人申请。", ["5 requests.new.total", "5 requests.new.natural"]],
  [
    2025,
    "当年收到政府信息公开申请88件，已答复80件。",
    ["88 requests.new.total", "80 requests.resultTotal.total"],
  ],
  [2025, "收到依申请公开9件，其中3件已办结。", ["9 requests.new.total", "3 requests.resultTotal.total"]],
  // Applicants.
  [
    2023,
    "收到政府信息公开申请30件，其中自然人27件，商业企业2件，社会公益组织1件。",
    ["30 requests.new.total", "27 requests.new.natural", "2 requests.new.company", "1 requests.new.charity"],
  ],
  [
    2023,
    "受理政府信息公开申请30件，自然人申请26件，法人或其他组织申请4件。",
    ["30 requests.new.total", "26 requests.new.natural", "4 requests.new.organizations"],
  ],
  [
    2023,
    "新收依申请公开14件，从申请人看，法律服务机构2件、科研机构1件。",
    ["14 requests.new.total", "2 requests.new.legalService", "1 requests.new.research"],
  ],
  // Nothing received.
  [2023, "2023年，我局未收到政府信息公开申请。", ["0 requests.new.total"]],
  [2023, "本年度没有收到公民、法人或其他组织提出的政府信息公开申请。", ["0 requests.new.total"]],
  [2023, "全年无依申请公开政府信息情况。", ["0 requests.new.total"]],
  [
    2023,
    "全年未接到依申请公开事项，也未收取任何信息处理费。",
    ["0 requests.new.total", "0 informationFee.yuan"],
  ],
  [
    2023,
    "本单位从未收到过信息公开申请，无结转下年度继续办理的申请。",
    ["0 requests.new.total", "0 requests.carriedOut.total"],
  ],
  [
    2023,
    "受理政府信息公开申请8件，尚未办结2件，本年没有不予公开的情形。",
    ["0 requests.denied.total", "8 requests.new.total", "2 requests.carriedOut.total"],
  ],
  // Reviews and suits.
  [
    2023,
    "因政府信息公开被申请行政复议3件，其中结果维持2件，结果纠正1件。",
    ["3 disputes.review.total", "2 disputes.review.upheld", "1 disputes.review.corrected"],
  ],
  [
    2023,
    "政府信息公开行政复议5件，其中维持3件、尚未审结2件；行政诉讼2件，均胜诉。",
    [
      "5 disputes.review.total",
      "3 disputes.review.upheld",
      "2 disputes.review.pending",
      "2 disputes.suits.total",
      "2 disputes.suitDirect.upheld+disputes.suitAfterReview.upheld",
    ],
  ],
  [
    2024,
    "涉及信息公开的行政诉讼4件，其中未经复议直接起诉3件，复议后起诉1件。",
    ["4 disputes.suits.total", "3 disputes.suitDirect.total", "1 disputes.suitAfterReview.total"],
  ],
  [
    2024,
    "全年未发生因政府信息公开引起的行政复议和行政诉讼。",
    ["0 disputes.review.total", "0 disputes.suits.total"],
  ],
  [2024, "没有因政府信息公开工作被提起行政诉讼的情况。", ["0 disputes.suits.total"]],
  [
    2024,
    "因政府信息公开产生行政复议1件，无行政诉讼。",
    ["1 disputes.review.total", "0 disputes.suits.total"],
  ],
  [2024, "依申请公开引发的行政复议和行政诉讼均为0件。", ["0 disputes.review.total+disputes.suits.total"]],
  [
    2024,
    "政府信息公开工作中，被提起行政复议6起，全部维持。",
    ["6 disputes.review.total", "6 disputes.review.upheld"],
  ],
  [2024, "全年办理行政复议案件214件，行政应诉案件35件。", []],
  // Documents.
  [
    2023,
    "全年制发行政规范性文件12件，废止3件，现行有效的行政规范性文件90件。",
    [
      "12 disclosure.normativeDocuments.issued",
      "3 disclosure.normativeDocuments.repealed",
      "90 disclosure.normativeDocuments.inForce",
    ],
  ],
  [
    2023,
    "今年以来，市政府制定规章2部，废止规章1部。",
    ["2 disclosure.rules.issued", "1 disclosure.rules.repealed"],
  ],
  [
    2024,
    "本年度新制定行政规范性文件7件，宣布失效2件。",
    ["7 disclosure.normativeDocuments.issued", "2 disclosure.normativeDocuments.repealed"],
  ],
  [2024, "未制发行政规范性文件。", ["0 disclosure.normativeDocuments.issued"]],
  [
    2024,
    "没有制发和废止规章，没有现行有效的行政规范性文件。",
    ["0 disclosure.rules.issued", "0 disclosure.rules.repealed", "0 disclosure.normativeDocuments.inForce"],
  ],
  [2024, "主动公开行政规范性文件5件及解读材料9篇。", ["5 disclosure.normativeDocuments.issued"]],
  [2024, "公开部门文件31件、政策文件14件、其他文件3件。", []],
  [2024, "修订完善内部规章制度6项。", []],
  [2024, "对12件规范性文件进行合法性审查。", []],
  // Decisions and money.
  [
    2023,
    "作出行政许可决定1520件、行政处罚决定63件、行政强制决定4件。",
    [
      "1520 disclosure.licensing.decisions",
      "63 disclosure.penalties.decisions",
      "4 disclosure.coercion.decisions",
    ],
  ],
  [
    2023,
    "全年办理行政许可2.3万件，作出行政处罚410件。",
    ["23000 disclosure.licensing.decisions", "410 disclosure.penalties.decisions"],
  ],
  [2023, "公示行政处罚信息96条、行政许可类信息210条。", []],
  [2023, "梳理行政许可事项88项。", []],
  [2023, "全年行政事业性收费59.2449万元。", ["59.2449 disclosure.fees.amount"]],
  [2023, "本年度无行政事业性收费。", ["0 disclosure.fees.amount"]],
  [2023, "全年收取政府信息公开信息处理费1200元。", ["1200 informationFee.yuan"]],
  [2023, "本机关没有收取信息处理费。", ["0 informationFee.yuan"]],
  [2023, "信息处理费方面：本年度收取信息处理费0元。", ["0 informationFee.yuan"]],
  // What is told apart by who received it, and in what way, is part of a total and no figure.
  [
    2023,
    "我县共受理政府信息公开申请326件，其中县政府本级受理98件，各部门受理180件，各乡镇受理48件。",
    ["326 requests.new.total"],
  ],
  [2023, "网站受理依申请公开41件、邮寄受理22件、当面受理4件，合计67件。", ["67 requests.new.total"]],
  [2023, "申请内容涉及征地拆迁12件、财政资金3件、行政处罚5件。", []],
  // New and carried in, together.
  [
    2023,
    "新收政府信息公开申请112件，上年度结转5件，共117件，已办结110件，其余7件结转下年度继续办理。",
    [
      "112 requests.new.total",
      "5 requests.carriedIn.total",
      "117 requests.new.total+requests.carriedIn.total",
      "110 requests.resultTotal.total",
      "7 requests.carriedOut.total",
    ],
  ],
  [
    2023,
    "收到信息公开申请67件，其中转结上年度4件，新受理63件。",
    ["67 requests.new.total+requests.carriedIn.total", "4 requests.carriedIn.total", "63 requests.new.total"],
  ],
  [
    2023,
    "收到政府信息公开申请19件，办结18件，未办结1件转至下年度办理。",
    ["19 requests.new.total", "18 requests.resultTotal.total", "1 requests.carriedOut.total"],
  ],
  // Applicants and results without the noun.
  [
    2023,
    "收到自然人申请87件，法人或其他组织申请13件。",
    ["87 requests.new.natural", "13 requests.new.organizations"],
  ],
  [
    2023,
    "受理的申请中，商业企业2件、科研机构1件、法律服务机构3件。",
    ["2 requests.new.company", "1 requests.new.research", "3 requests.new.legalService"],
  ],
  [
    2023,
    "答复类型：予以公开35件、无法提供41件（其中本机关不掌握38件、没有现成信息需另行制作3件）、不予处理6件（信访举报投诉类4件、重复申请2件）。",
    [
      "35 requests.granted.total",
      "41 requests.unavailable.total",
      "38 requests.unavailableNotHeld.total",
      "3 requests.unavailableNeedsCreation.total",
      "6 requests.rejected.total",
      "4 requests.rejectedPetition.total",
      "2 requests.rejectedRepeat.total",
    ],
  ],
  [
    2023,
    "对24件申请予以公开，3件部分公开，因属于国家秘密不予公开1件。",
    ["24 requests.granted.total", "3 requests.partlyGranted.total", "1 requests.deniedStateSecret.total"],
  ],
  // Reviews and suits in the form's own words, without a word of disclosure.
  [
    2023,
    "行政复议1件，结果为维持；行政诉讼2件，尚未审结。",
    [
      "1 disputes.review.total",
      "1 disputes.review.upheld",
      "2 disputes.suits.total",
      "2 disputes.suitDirect.pending+disputes.suitAfterReview.pending",
    ],
  ],
  [
    2023,
    "复议后起诉2件，其中结果维持1件，结果纠正1件；未经复议直接起诉5件，其中维持4件，尚未审结1件。",
    [
      "2 disputes.suitAfterReview.total",
      "1 disputes.suitAfterReview.upheld",
      "1 disputes.suitAfterReview.corrected",
      "5 disputes.suitDirect.total",
      "4 disputes.suitDirect.upheld",
      "1 disputes.suitDirect.pending",
    ],
  ],
  [
    2023,
    "申请人不服答复提起行政复议3件（结果维持2件，其他结果1件），行政诉讼未发生。",
    [
      "3 disputes.review.total",
      "2 disputes.review.upheld",
      "1 disputes.review.otherOutcome",
      "0 disputes.suits.total",
    ],
  ],
  [
    2023,
    "政府信息公开申请引发的行政复议1件，被复议机关维持；行政诉讼1件，结果为其他。",
    [
      "1 disputes.review.total",
      "1 disputes.review.upheld",
      "1 disputes.suits.total",
      "1 disputes.suitDirect.otherOutcome+disputes.suitAfterReview.otherOutcome",
    ],
  ],
  [2023, "复议机构全年办理行政复议案件356件，办结340件。", []],
  [2023, "全年政府信息公开收费金额为零。", ["0 informationFee.yuan"]],
  [2023, "全年行政许可办件量3万余件，行政处罚立案234起。", []],
  [
    2023,
    "全区共受理依申请公开562件，其中区政府本级受理依申请87件，延期办结2件。",
    ["562 requests.new.total"],
  ],
  [2023, "本年新收件数与上年结转件数之和为56件。", ["56 requests.new.total+requests.carriedIn.total"]],
  [
    2023,
    "共收到申请15件，予以公开14件，不同意公开1件。",
    ["15 requests.new.total", "14 requests.granted.total", "1 requests.denied.total"],
  ],
  [
    2023,
    "受理信息公开申请17件，其中企业申请11件，律师事务所等法律服务机构申请4件，其他2件。",
    [
      "17 requests.new.total",
      "11 requests.new.company",
      "4 requests.new.legalService",
      "2 requests.new.otherOrganization",
    ],
  ],
  [
    2023,
    "全年无政府信息公开申请、无行政复议、无行政诉讼。",
    ["0 requests.new.total", "0 disputes.review.total", "0 disputes.suits.total"],
  ],
  [
    2023,
    "政府信息公开申请为零，上年度无结转，行政复议和行政诉讼均为零。",
    [
      "0 requests.new.total",
      "0 requests.carriedIn.total",
      "0 disputes.review.total",
      "0 disputes.suits.total",
    ],
  ],
  [2023, "行政事业性收费12.35亿元。", ["123500 disclosure.fees.amount"]],
  // Lists that take their numbers in order.
  [
    2023,
    "行政许可、行政处罚、行政强制处理决定数量分别为120件、35件、0件。",
    [
      "120 disclosure.licensing.decisions",
      "35 disclosure.penalties.decisions",
      "0 disclosure.coercion.decisions",
    ],
  ],
  [
    2023,
    "因政府信息公开引起的行政复议、行政诉讼分别为2件、1件。",
    ["2 disputes.review.total", "1 disputes.suits.total"],
  ],
  [
    2023,
    "规章、行政规范性文件制发数均为0，现行有效行政规范性文件6件。",
    [
      "0 disclosure.rules.issued+disclosure.normativeDocuments.issued",
      "6 disclosure.normativeDocuments.inForce",
    ],
  ],
  [
    2023,
    "从申请人类型看，自然人申请488件，法人或其他组织申请28件。",
    ["488 requests.new.natural", "28 requests.new.organizations"],
  ],
  [
    2023,
    "受理个人提出的政府信息公开申请11件，法人申请1件。",
    ["11 requests.new.natural", "1 requests.new.organizations"],
  ],
  [
    2023,
    "收到政府信息公开申请1件，系自然人申请，结果为予以公开。",
    ["1 requests.new.total", "1 requests.new.natural", "1 requests.granted.total"],
  ],
  [
    2023,
    "当年新收申请21件，均为自然人；上年结转1件。",
    ["21 requests.new.total", "21 requests.new.natural", "1 requests.carriedIn.total"],
  ],
  [
    2023,
    "收到政府信息公开申请516件，已答复502件，正在办理14件（结转下年度）。",
    ["516 requests.new.total", "502 requests.resultTotal.total", "14 requests.carriedOut.total"],
  ],
  [
    2023,
    "全年办理依申请公开85件（含上年度结转3件），其中答复80件，结转2024年度5件。",
    [
      "85 requests.new.total+requests.carriedIn.total",
      "3 requests.carriedIn.total",
      "80 requests.resultTotal.total",
      "5 requests.carriedOut.total",
    ],
  ],
  [2023, "全县受理政府信息公开申请157件（其中县政府办受理23件）。", ["157 requests.new.total"]],
  [2023, "共收到政府信息公开申请6件，其中属于主动公开3件；依申请公开3件。", ["6 requests.new.total"]],
  [2023, "2023年度行政复议0件，行政诉讼0件。", ["0 disputes.review.total", "0 disputes.suits.total"]],
  [2023, "无废止行政规范性文件。", ["0 disclosure.normativeDocuments.repealed"]],
  [
    2024,
    "受理3件政府信息公开申请，其中2件为上年结转。",
    ["3 requests.new.total+requests.carriedIn.total", "2 requests.carriedIn.total"],
  ],
  [
    2024,
    "收到政府信息公开申请41件，已办结39件，另有2件尚未到答复期限。",
    ["41 requests.new.total", "39 requests.resultTotal.total"],
  ],
  [2024, "未收到政府信息公开申请，无结转申请。", ["0 requests.new.total", "0 requests.carriedIn.total"]],
  // Last year's numbers are not this year's.
  [2023, "收到政府信息公开申请20件，比上年减少4件，同比下降16.67%。", ["20 requests.new.total"]],
  [2023, "2022年收到政府信息公开申请24件，2023年收到20件。", ["20 requests.new.total"]],
  [2024, "收到政府信息公开申请20件，去年同期为24件。", ["20 requests.new.total"]],
  // Other business in the same words.
  [2023, "全年制发公文328件，主动公开45件，依申请公开12件，不予公开271件。", []],
  [2023, "依申请公开平均办理时长12个工作日。", []],
  [2023, "我局作为复议机构，收到行政复议申请215件，受理198件。", []],
  [2023, "受理12345热线工单2310件，办结率99%。", []],
  [2023, "办理人大代表建议12件、政协提案30件，全部办结。", []],
  [2023, "收到网民留言45条，均已答复。", []],
  [2023, "受理群众来信来访来电66件次，办结66件次。", []],
  [2023, "通过门户网站主动公开政府信息1580条，其中政策文件22条，通知公告301条。", []],
  [2023, "发布政策解读35篇，召开新闻发布会4场，举办培训2期，参训120人次。", []],
  [2023, "编印政府公报6期，每期3000册。", []],
  [2023, "政务微信公众号粉丝1.2万人，阅读量近30万次。", []],
  [2023, "处理城乡建设档案查询申请320件。", []],
  [2023, "办理不动产登记5003件，受理占道施工许可申请41件。", []],
  [2023, "化解矛盾纠纷33件，回应公众关切18次。", []],
  [2023, "收到政府信息公开申请10件，其中网上申请6件，信函申请3件，当面申请1件。", ["10 requests.new.total"]],
  [2023, "全年收到政府信息公开申请123450件，受理12345热线工单310件。", ["123450 requests.new.total"]],
  [2023, "编制《2023年度10件民生实事》，涉及资金300万元。", []],
  [2023, "联系电话：0510-85123456，邮编214000。", []],
  [2023, "依据《条例》第二十条、国办公开办函〔2021〕30号和2号令编制本报告。", []],
  // As pages come: broken lines, lost units, page numbers between.
  [
    2023,
    "全年收到政府信息\n公开申 请17\n件，办\r\n结16件。",
    ["17 requests.new.total", "16 requests.resultTotal.total"],
  ],
  [
    2024,
    "收到政府信息公开申请31分别为予以公开20不予公开11",
    ["31 requests.new.total", "20 requests.granted.total", "11 requests.denied.total"],
  ],
  [2023, "受理群众依法公开申请29件。", ["29 requests.new.total"]],
  [
    2023,
    "政府信息公开申请受理5件，办结4件；投诉0件。",
    ["5 requests.new.total", "4 requests.resultTotal.total"],
  ],
  [2023, "行政机关败诉的信息公开案件0件。", []],
  [
    2023,
    "政府信息公开行政复议9件、行政诉讼1件，未发生被纠错、败诉情况。",
    [
      "9 disputes.review.total",
      "1 disputes.suits.total",
      "0 disputes.review.corrected",
      "0 disputes.suitDirect.corrected+disputes.suitAfterReview.corrected",
    ],
  ],
  [
    2023,
    "因政府信息公开申请被行政复议2宗、行政诉讼1宗，其中2宗维持原答复。",
    ["2 disputes.review.total", "1 disputes.suits.total", "2 disputes.review.upheld"],
  ],
  [
    2023,
    "政府信息公开类行政复议16件，行政诉讼9件，其中7件行政复议、8件行政诉讼尚未审结。",
    [
      "16 disputes.review.total",
      "9 disputes.suits.total",
      "7 disputes.review.pending",
      "8 disputes.suitDirect.pending+disputes.suitAfterReview.pending",
    ],
  ],
  [
    2023,
    "受理政府信息公开申请74件，受理答复71件。",
    ["74 requests.new.total", "71 requests.resultTotal.total"],
  ],
  [
    2023,
    "作出行政许可12件，强制没有，收费为0。",
    ["12 disclosure.licensing.decisions", "0 disclosure.coercion.decisions", "0 disclosure.fees.amount"],
  ],
  [2023, "收到政府信息公开申请3件，没有结转。", ["3 requests.new.total", "0 requests.carriedOut.total"]],
  [2023, "区政府信息公开复议机关全年受理政府信息公开类复议56件，其中维持40件。", []],
  [2023, "公文属性源头认定中，确定为依申请公开的28件。", []],
  [
    2023,
    "收到政府信息公开申请45件，同意公开31件，结转下年2件，包括上年结转4件，其中，同意公开4件。",
    [
      "45 requests.new.total",
      "31 requests.granted.total",
      "2 requests.carriedOut.total",
      "4 requests.carriedIn.total",
    ],
  ],
  [
    2023,
    "收申请5、答复5、复议0。",
    ["5 requests.new.total", "5 requests.resultTotal.total", "0 disputes.review.total"],
  ],
  [2023, "收到《政府信息公开申请书》共计10件，印发《政府信息公开指南》3份。", ["10 requests.new.total"]],
];
