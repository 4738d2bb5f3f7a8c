import { audit } from "../../src/audit";
import { readFigure } from "../../src/figures";
import { asHtml, asText } from "../../src/report";
import { checkRecord } from "../../src/session/checkRecord";
import { exampleWith } from "../audit/exampleFiling";

const at = new Date(2026, 0, 23, 9, 5, 7);

test("the record tells the verdict, every sum, what is open and what was explained, unit and day", () => {
  const wrong = exampleWith({
    "requests.unavailableNotHeld.natural": 10,
    "disclosure.fees.amount": readFigure("251000元", "money"),
  });
  const fee = audit(wrong).findings.find(({ severity }) => severity === "query");
  if (!fee) throw new Error("There is no query.");
  const filing = { ...wrong, explanations: [{ code: fee.code, seen: fee.seen, text: "票据按元开具" }] };
  const text = asText(checkRecord(filing, audit(filing), at));
  expect(text).toContain("重庆市九龙坡区白市驿镇人民政府2023年政府信息公开工作年度报告核对记录");
  expect(text).toContain("结论：42 条勾稽：");
  expect(text).toMatch(/表三 不掌握|表三 本机关不掌握：10 .* ≠ 11（不平）/);
  expect(text).toContain("审核说明：票据按元开具");
  expect(text).toContain("2026年1月23日 09:05:07核对");
  expect(text.match(/（平）/g)).toHaveLength(audit(filing).verdict.balanced);
  expect(text.match(/（不平）/g)).toHaveLength(audit(filing).verdict.broken);
});

test("with nothing to tell it says so, and it prints as a page", () => {
  const filing = exampleWith();
  const html = asHtml(checkRecord(filing, audit(filing), at));
  expect(html).toContain("<p>无。</p>");
  expect(html).toContain("@page");
});
