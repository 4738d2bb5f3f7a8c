/** The words by which prose calls rows, columns and blocks, beyond their label and name; some stand in several places. */
const words = (list: string): readonly string[] => list.split(" ");

// Who asks.

export const natural = words("公民 个人 公民个人 自然人 公民自然人");
export const organizations = words(
  "法人 法人和其他组织 法人及其他组织 法人、其他组织 法人或者其他组织 法人或者非法人组织 法人和非法人组织 法人组织 法人或组织 法人、组织 法人及组织 法人和组织 企业法人 法人或其它组织 法人和其它组织 法人单位",
);
export const company = words("企业 公司 商业企业");
export const research = words("科研机构 科研院所 科研单位 科研");
export const charity = words("公益组织 社会公益组织 公益机构 公益");
export const legalService = words("律师事务所 法律服务机构 律所 律师 法律机构 法律服务");
export const otherOrganization = words("其他组织 其他机构 其它组织 其他组织机构");

// Results of requests.

export const granted = words(
  "公开 给公开 直接提供 提供了复制件 提供复制件 直接提供了复制件 直接提供复制件 提供了材料 给了材料 提供相关材料 提供了相关材料 已提供 予以公开 同意公开 准予公开 全部公开 全文公开 依法公开 给予公开 决定公开 予以主动公开 予以提供 同意提供 提供了信息 提供信息 提供所需信息 提供了所需信息 提供了相关信息 提供相关信息 提供了政府信息 依法予以公开 予以全部公开 公开答复 予以全文公开 可以公开 答复公开 信息公开答复公开 公开类",
);
export const partlyGranted = words(
  "部分公开 区分处理 部分予以公开 予以部分公开 同意部分公开 部分提供 遮挡 遮盖 隐去 部分同意公开 部分准予公开 部分给予公开 部分可以公开 处理后公开 处理后提供 予以公开及部分公开答复 部分不予公开",
);
export const denied = words(
  "不予公开 不给公开 不能公开 不同意公开 不公开 拒绝公开 拒绝提供 未予公开 不予提供 不宜公开 不予同意公开 不予以公开 不准予公开 不给予公开 未同意公开 不可以公开 不同意提供 不予公开类",
);
export const deniedStateSecret = words("国家秘密");
export const deniedByLaw = words(
  "法律行政法规禁止 法律、行政法规禁止 法律法规禁止 法律、法规禁止 法律行政法规禁止公开 其他法律行政法规禁止公开 法律法规禁止公开",
);
export const deniedSecurity = words("三安全一稳定");
export const deniedThirdParty = words("第三方合法权益 第三方权益 第三方 商业秘密 个人隐私 第三人合法权益");
export const deniedInternal = words("内部事务 内部事务信息 内部管理信息 内部管理 三类内部事务信息");
export const deniedDeliberative = words("过程性信息 过程性 四类过程性信息");
export const deniedCaseFile = words("行政执法案卷 执法案卷 行政执法案卷信息 案卷信息");
export const deniedInquiry = words("行政查询 行政查询事项 行政查询类");
export const unavailable = words(
  "不存在或不掌握 不掌握或不存在 不存在或者不掌握 无法提供 不能提供 提供不了 没法提供 未能提供 无法公开",
);
/** What an organ calls itself: 我局, 本机关. */
const itself = [
  "本机关",
  ..."局委办厅镇乡县区市院".split("").flatMap((each) => [`本${each}`, `我${each}`]),
  "本单位",
  "我单位",
  "本部门",
  "我部门",
  "本街道",
  "我街道",
];

export const unavailableNotHeld = [
  ...itself.flatMap((organ) =>
    words(`非${organ}掌握 不由${organ}掌握 不属于${organ}掌握 ${organ}不掌握 ${organ}未掌握 非${organ}制作`),
  ),
  ...words(
    "不掌握 没有这个信息 没有该信息 没有所申请的信息 不属本机关掌握 未掌握 不掌握相关政府信息 不掌握相关信息 不掌握信息 不掌握该信息 不掌握该政府信息 查无 查无此件 查无此档 查无此信息 信息不存在 政府信息不存在 非本机关政府信息 非本机关信息",
  ),
];
export const unavailableNeedsCreation = words(
  "没有现成 没有现成信息 另行制作 需另行制作 需要另行制作 加工分析 需要加工 无现成信息 没有现成信息需要另行制作 没有现成信息需另行制作 需加工 需制作 需要制作",
);
export const unavailableUnclear = words(
  "补正后申请信息内容仍不明确 申请信息内容仍不明确 信息内容仍不明确 信息内容不明确 内容仍不明确 补正后内容仍不明确 仍不明确 补正后不明确 申请内容不明确 内容不明确 补正后申请内容仍不明确 补正后仍不明确 申请内容仍不明确",
);
export const rejected = words("不予处理 不作处理");
export const rejectedPetition = words(
  "信访 举报 投诉 信访类 信访举报投诉 举报投诉 投诉举报 信访举报投诉类 信访、举报、投诉 信访、举报、投诉类 信访、投诉、举报 信访诉求 信访诉求类 信访投诉举报 信访投诉 信访、投诉 信访举报 信访举报投诉类申请 信访事项 信访事项类",
);
export const rejectedRepeat = words("重复申请 重复提交 重复提出 属于重复 属于重复申请 属重复申请");
export const rejectedPublication = words("公开出版物 要求提供公开出版物");
export const rejectedExcessive = words(
  "大量反复 反复申请 频次异常 频次明显异常 数量频次异常 数量频次明显异常 数量、频次明显异常 数量、频次异常 明显异常 频次过高 大量申请 大量、反复申请 无正当理由大量反复申请 大量反复申请",
);
export const rejectedReissue = words(
  "重新出具 确认或重新出具 要求行政机关确认或重新出具已获取信息 要求确认或重新出具 确认或者重新出具 要求重新出具",
);
export const other = words("其他处理 其它处理 作其他处理 其他方式处理 其他处理方式 其他类型处理");
export const otherNotCorrected = words(
  "不补正 未补正 未再补正 不再补正 未作补正 未进行补正 逾期不补正 逾期未补正 不予补正 未按期补正 未按要求补正 未在规定期限内补正 申请人无正当理由逾期不补正 无正当理由逾期不补正 视为放弃 视为放弃申请 视为撤回 逾期未补正视为放弃 逾期不补正视为放弃 未补正视为放弃 不补正视为放弃 逾期未补正视为放弃申请 逾期不补正视为放弃申请",
);
export const otherFeeUnpaid = words(
  "未缴费 未缴纳 不缴纳 逾期未缴费 未按要求缴费 未按收费通知要求缴纳费用 逾期未缴纳 未按要求缴纳 逾期未按收费通知要求缴纳费用 未按期缴纳 不缴费 未按通知缴纳 未交费",
);
export const otherRest = words("其他情形 其他 其他情况 其它情形 其他原因");

// Reviews and suits, and how they end.

export const review = words(
  "行政复议 复议 行政复议案件 复议案件 复议案 行政复议案 被复议 被复议机关 行政争议 行政争议案件",
);
export const suits = words(
  "行政诉讼 诉讼 行政诉讼案件 诉讼案件 应诉 起诉 被诉 诉讼案 行政诉讼案 行政应诉案件 被法院 被人民法院 行政争议 行政争议案件",
);
export const suitDirect = words(
  "未经复议直接起诉 直接起诉 直接提起 未经复议 直接提起行政诉讼 未经复议直接提起行政诉讼 未经复议直接提起 直接诉讼 直接向法院起诉 直接向人民法院起诉 直接向法院提起 直接向法院提起诉讼 直接向法院提起行政诉讼",
);
export const suitAfterReview = words(
  "复议后起诉 复议后提起 经复议后起诉 复议后提起行政诉讼 经复议后提起行政诉讼 复议后提起诉讼 复议后诉讼 经行政复议后起诉 复议后又起诉 先复议再起诉 先复议后起诉 先行复议后起诉 经复议后提起 经复议后提起诉讼 复议后再起诉 复议后再提起诉讼",
);
export const upheld = words(
  "维持 结果维持 胜诉 驳回 予以维持 维持结果 获维持 驳回复议申请 驳回行政复议申请 驳回诉讼请求 驳回原告诉讼请求 驳回诉请 驳回原告诉请 驳回诉求 驳回原告起诉 驳回原告 驳回申请 驳回起诉 维持原行政行为 维持原判 维持一审判决 驳回上诉",
);
export const corrected = words(
  "纠正 结果纠正 纠错 败诉 撤销 变更 确认违法 责令重作 被改变 改变原答复 改变原行政行为 被纠错 被纠正 予以纠正 责令履行 纠正结果 责令重新答复 判令重新答复 判令重新作出答复 责令重新作出答复 要求重新作出答复 要求重新答复 责令重新处理 被撤销 判决撤销 判决败诉 判决履行 撤销重做 撤销重作 撤销原答复 撤销并责令重作 撤销并责令重新答复 责令重做 责令答复 责令限期答复 责令限期重新答复 责令限期履行 判决确认违法 判决限期答复 判决责令限期答复 判决重新答复 判令答复 判令限期答复 判令履行 限期重新答复",
);
export const otherOutcome = words("其他结果 其它结果 其他");
export const pending = words(
  "尚未审结 未审结 审理中 正在审理 正在复议 尚在复议 正在诉讼 尚在诉讼 未结 尚未结案 未结案 审理过程中 在审 待审 正在审理中 在审理中 尚在审理中 尚在审理 还在审理 仍在审理 在审理 正在办理复议 审理阶段 未开庭 未开庭审理 暂未开庭 暂未开庭审理 尚未开庭 尚未开庭审理 未判决 尚未判决 未裁决 尚未裁决 暂未审结 暂未判决 尚在审理之中 正在审理之中 审理之中 还未审结 未作出判决 尚未作出判决 未作出决定 尚未作出决定 暂未作出决定 未作出复议决定 尚未作出复议决定 暂未作出复议决定 正在法院审理 正在人民法院审理 正在复议机关审理 尚在法院审理 仍在法院审理 法院正在审理 在法院审理",
);

// Section 二.

export const rules = words("规章 政府规章 市政府规章 部门规章 省政府规章");
export const normativeDocuments = words("规范性文件 行政规范性文件 税务规范性文件 规范性公文");
export const issued = words(
  "制发 制定 印发 出台 新增 新制定 制作 新制发 新发布 制订 新出台 制定发布 制定印发 下发 颁布 新印发 新 制修订",
);
export const repealed = words("废止 失效 宣布失效 宣布废止 废止失效 废止和失效 清理废止 废除");
export const inForce = words("现行有效 现有 继续有效 有效 保留 仍有效 现有效");
export const licensing = words(
  "行政许可 行政许可审批 许可审批 许可决定 行政许可决定 许可 许可事项 行政许可事项",
);
export const penalties = words("行政处罚 处罚决定 行政处罚决定 处罚");
export const fees = words("行政事业性费用 行政事业收费 事业性收费");
export const coercion = words("行政强制 行政强制决定 强制措施 行政强制措施 强制");
