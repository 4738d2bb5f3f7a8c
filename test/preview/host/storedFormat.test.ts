import { storedFormat } from "../../../src/preview/host/storedFormat";

test.each([
  ["0", "0"],
  ["general", "General"],
  ["yyyy年m月d日", 'yyyy"年"m"月"d"日"'],
  ['"▲ "0;"▲ "-0;"▲ "0;"▲ "@', '"▲ "0;"▲ "\\-0;"▲ "0;"▲ "@'],
  ['"▲ "general', '"▲ "General'],
  ["[红色]0.00;-0.00", "[红色]0.00;-0.00"],
  ["#,##0_);(#,##0)", "#,##0_);(#,##0)"],
  ["0\\-0", "0\\-0"],
])("%s is kept as %s", (set, kept) => {
  expect(storedFormat(set)).toBe(kept);
  expect(storedFormat(kept)).toBe(kept);
});
