/** The titles of the six sections and of the five parts of section 一, by the place of their paragraphs. */
export const headings = {
  one: "一、总体情况",
  "one.1": "（一）主动公开",
  "one.2": "（二）依申请公开",
  "one.3": "（三）政府信息管理",
  "one.4": "（四）政府信息公开平台建设",
  "one.5": "（五）监督保障",
  five: "五、存在的主要问题及改进情况",
  six: "六、其他需要报告的事项",
} as const;

/** What every report of an organ and a year is called. */
export const reportName = "政府信息公开工作年度报告";
