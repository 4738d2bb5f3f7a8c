/**
 * What counts in the rows of section 二 of the trial format: nothing but what the form says itself, and the item of
 * article 20 of the 政府信息公开条例 of 2019 (国务院令第711号) that its banner names.
 */

const documents = "按本年新制作、本年新公开、对外公开总数三个数填，没有的填 0。";
const itemsAndDecisions =
  "填上一年的项目数量、本年增减的项目数（减少的前面加“-”）和本年作出的处理决定件数，没有的填 0。";

export const rules = `条例第二十条第（一）项：规章。${documents}`;
export const normativeDocuments = `条例第二十条第（一）项：规范性文件。${documents}`;
export const licensing = `条例第二十条第（五）项：行政许可。${itemsAndDecisions}`;
export const otherServices = `条例第二十条第（五）项：行政许可以外的其他对外管理服务事项。${itemsAndDecisions}`;
export const penalties = `条例第二十条第（六）项：行政处罚。${itemsAndDecisions}`;
export const coercion = `条例第二十条第（六）项：行政强制。${itemsAndDecisions}`;
export const fees =
  "条例第二十条第（八）项：行政事业性收费。填上一年的项目数量和本年增减的项目数（减少的前面加“-”），不是金额。";
export const procurement =
  "条例第二十条第（九）项：政府集中采购。填本年采购的项目数量和总金额，金额单位是万元。";
