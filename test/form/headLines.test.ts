import { headLines } from "../../src/form";

test.each([
  ["商业企业", 3, ["商业", "企业"]],
  ["商业企业", 4, ["商业企业"]],
  ["社会公益组织", 3, ["社会", "公益", "组织"]],
  ["社会公益组织", 4, ["社会公益", "组织"]],
  ["社会公益组织", 1, ["社会", "公益", "组织"]],
  ["自然人", 2, ["自然人"]],
  ["Total", 2, ["Total"]],
])("%s where a line holds %i characters", (text, fits, lines) => {
  expect(headLines(text, fits)).toEqual(lines);
});
