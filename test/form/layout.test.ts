import { formOf, forms, layout, namesOf, type Layout, type TableId } from "../../src/form";

function layoutOf(table: TableId, form = formOf("2021")): Layout {
  const found = form.tables.find(({ id }) => id === table);
  if (!found) throw new Error(table);
  return layout(found);
}

test.each(forms)("every table is covered by its cells exactly once ($edition)", (form) => {
  for (const table of form.tables) {
    const { rows, columns, cells } = layout(table);
    const covered = new Map<string, number>();
    for (const cell of cells)
      for (let r = 0; r < cell.rowSpan; r += 1)
        for (let c = 0; c < cell.columnSpan; c += 1) {
          const place = `${cell.row + r},${cell.column + c}`;
          covered.set(place, (covered.get(place) ?? 0) + 1);
        }
    expect(covered.size).toBe(rows * columns);
    expect([...covered.values()].every((times) => times === 1)).toBe(true);
  }
});

test("200 figures in edition 2021, each with a name of its own", () => {
  const names = [...namesOf(formOf("2021")).values()];
  expect(names).toHaveLength(200);
  expect(new Set(names.map(({ template }) => template)).size).toBe(200);
  expect(names.find(({ id }) => id === "requests.new.total")).toMatchObject({
    template: "申请.本年新收.总计",
    title: "表三 · 本年新收 · 总计",
    rowLabel: "一、本年新收政府信息公开申请数量",
  });
});

test.each([
  ["requests", "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", [0, 0, 3, 3]],
  ["requests", "申请人情况", [0, 3, 1, 7]],
  ["requests", "自然人", [1, 3, 2, 1]],
  ["requests", "法人或其他组织", [1, 4, 1, 5]],
  ["requests", "三、本年度办理结果", [5, 0, 22, 1]],
  ["requests", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", [6, 1, 1, 2]],
  ["requests", "（三）不予公开", [7, 1, 8, 1]],
  ["requests", "3.危及“三安全一稳定”", [9, 2, 1, 1]],
  ["requests", "四、结转下年度继续办理", [27, 0, 1, 3]],
  ["disputes", "行政诉讼", [0, 5, 1, 10]],
  ["disputes", "复议后起诉", [1, 10, 1, 5]],
  ["disclosure", "第二十条第（八）项", [11, 0, 1, 4]],
  ["disclosure", "本年收费金额（单位：万元）", [12, 1, 1, 3]],
] as const)("%s: %s", (table, text, place) => {
  const cell = layoutOf(table).cells.find((found) => found.role !== "figure" && found.text === text);
  expect(cell && [cell.row, cell.column, cell.rowSpan, cell.columnSpan]).toEqual(place);
});

test("edition 2019 is two rows shorter in section 三, and has five columns in section 二", () => {
  expect(layoutOf("requests", formOf("2019")).rows).toBe(26);
  expect(layoutOf("disclosure", formOf("2019"))).toMatchObject({ rows: 18, columns: 5 });
});

test("totals are told from typed figures", () => {
  const totals = layoutOf("requests").cells.filter((cell) => cell.role === "figure" && cell.total);
  expect(totals).toHaveLength(25 + 7 - 1);
});
