/** The card about what the sheets themselves show. */
export const marksStrings = {
  marks: {
    title: "表里的标记",
    live: "表格会自己核对：▲ 是对不上的那一格，△ 是加不起来的合计；关着窗格也一样，不影响撤销（Ctrl+Z）。",
    none: "这些表是旧版插入的，还不会自己核对。",
    add: "让表格自己核对",
    mark: "在表中标出疑点",
    cost: "把多处有误、跨年和待核实的也标到表里；标出和清除后，此前的操作不能再用 Ctrl+Z 撤销。",
    clear: "清除标记",
    beforeLeaving: "打印或发出前请先清除标记。",
  },
} as const;
