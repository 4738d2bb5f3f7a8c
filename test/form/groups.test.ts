import { formOf, groupsOf } from "../../src/form";

const group = (id: string) => groupsOf(formOf("2021")).find((found) => found.id === id);

test.each([
  ["requests.denied.total", "申请.不予公开.总计", 8],
  ["requests.rejected.natural", "申请.不予处理.自然人", 5],
  ["requests.new.organizations", "申请.本年新收.法人或其他组织", 5],
  ["disputes.suits.total", "复议诉讼.行政诉讼.总计", 2],
])("%s is %s, a sum of %i figures", (id, template, members) => {
  expect(group(id)).toMatchObject({ template });
  expect(group(id)?.members).toHaveLength(members);
});

test("a sum that has a cell of its own is no group", () => {
  expect(group("requests.results.total")).toBeUndefined();
});

test("where （六）其他处理 is one row it is a figure, not a group", () => {
  const groups = groupsOf(formOf("2021", ["requests.other.total"]));
  expect(groups.find(({ id }) => id === "requests.other.total")).toBeUndefined();
});
