import { mayBeSame } from "../../src/session/sameUnit";

test.each([
  ["白市驿镇人民政府", "重庆市九龙坡区白市驿镇人民政府", true],
  ["示例县财政局（本级）", "示例县财政局", true],
  ["", "示例镇人民政府", true],
  ["示例市人民政府", "示例镇人民政府", false],
  ["甲镇人民政府", "乙镇人民政府", false],
])("%s, %s", (one, other, same) => {
  expect(mayBeSame(one, other)).toBe(same);
  expect(mayBeSame(other, one)).toBe(same);
});
