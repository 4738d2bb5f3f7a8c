/** A filing of the invented edition in which every sum balances. */
export const filing2099 = {
  unit: "青溪县人民政府",
  year: 2099,
  edition: "2099",
  figures: figures(),
  facts: [
    { name: "开放数据集", value: "46", unit: "个", note: "" },
    { name: "调阅费", value: "260", unit: "元", note: "" },
  ],
  paragraphs: { plans: "明年继续清理政策性通告。" },
};

function figures(): Record<string, number> {
  const cells: Record<string, number> = {
    "release.decrees.made": 0,
    "release.decrees.ended": 0,
    "release.decrees.standing": 0,
    "release.circulars.made": 4,
    "release.circulars.ended": 1,
    "release.circulars.standing": 29,
    "release.charges.sum": 12.375,
  };
  const row = (key: string, citizen: number, firm: number, society: number) => {
    cells[`letters.${key}.citizen`] = citizen;
    cells[`letters.${key}.firm`] = firm;
    cells[`letters.${key}.society`] = society;
    cells[`letters.${key}.all`] = citizen + firm + society;
  };
  row("fresh", 58, 23, 4);
  row("pastOpen", 3, 1, 0);
  row("whole", 31, 12, 2);
  row("part", 9, 3, 0);
  row("secret", 2, 1, 0);
  row("absent", 13, 6, 1);
  row("withdrawn", 1, 0, 1);
  row("closed", 56, 22, 4);
  row("stillOpen", 5, 2, 0);
  for (const [block, kept, changed, open] of [
    ["appeal", 3, 1, 2],
    ["mediation", 0, 5, 0],
    ["atOnce", 1, 0, 0],
    ["afterAppeal", 0, 0, 1],
  ] as const) {
    cells[`quarrels.${block}.kept`] = kept;
    cells[`quarrels.${block}.changed`] = changed;
    cells[`quarrels.${block}.open`] = open;
    cells[`quarrels.${block}.all`] = kept + changed + open;
  }
  Object.assign(cells, {
    "inquiries.online.asked": 417,
    "inquiries.online.answered": 402,
    "inquiries.counter.asked": 88,
    "inquiries.counter.answered": 88,
  });
  return cells;
}
