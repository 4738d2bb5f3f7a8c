/** What a word does in a sentence of a report. A word may do several things. */
export type Tag =
  // Things that are counted.
  | "request" // 政府信息公开申请
  | "ask" // 申请: a request, if nothing else is asked for
  | "anyAsk" // 各类申请: requests where the sentence tells how they were answered
  | "info" // published items
  | "paper" // documents that are neither 规章 nor 行政规范性文件
  | "business" // letters, calls, proposals, other applications
  | "activity" // trainings, meetings, interpretations
  | "channel" // how a request came in
  | "processingFee" // 信息处理费
  | "case" // 案件: whatever was spoken of
  | "item" // 事项
  // Events.
  | "receive"
  | "receiveNew"
  | "receiveBoth" // new ones and those carried in
  | "settle"
  | "handle" // settled, or in hand
  | "carry"
  | "goOn" // 继续办理
  | "open" // not settled yet
  | "ongoing" // 正在: open, where a word of handling follows
  | "notDue"
  | "publish"
  | "issue"
  | "decide" // 作出决定
  | "collect" // money
  | "happen" // 发生, 引发
  | "submit" // 提交: said of whoever asks
  | "concern" // 涉及
  | "suffer" // 被: done to the organ
  | "examine" // what is done to documents that is no figure: 清理, 审查, 备案
  | "assist" // what is done about somebody else's requests
  // When.
  | "past"
  | "present"
  | "next"
  | "yearStart" // 年初: what is carried over then comes from last year
  | "period" // 上半年, 每月: less than the year, or an average
  | "since" // 以来: more than the year
  // How many, and of what.
  | "none"
  | "all"
  | "rest"
  | "among"
  | "sum"
  | "each"
  | "other"
  | "suchAs" // 等
  | "these" // 此类, 上述
  | "by" // 由, 为 before a predicate
  | "cause"
  | "result"
  // Frames.
  | "disclosure" // the work that the report is about
  | "database"
  | "powerList"
  | "topic"
  | "class" // 公开属性
  | "wide" // 全县: the organ with all its units
  | "unit" // a part of the organ
  | "ranking" // the units that received most
  | "authority" // who decides reviews
  | "askers" // 申请人
  | "person" // 公众: whoever turns to the organ
  // Comparisons.
  | "compare"
  | "more"
  | "less"
  | "share"
  // Results of other formats, or of no format.
  | "formerOutcome"
  | "withdrawn"
  | "shield"; // a word that only looks as if it held another
