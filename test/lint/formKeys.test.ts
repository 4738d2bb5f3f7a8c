import { RuleTester } from "eslint";
import { noFormKeys } from "../../lint/formKeys.js";

const tester = new RuleTester({
  languageOptions: {
    ecmaVersion: 2022,
    sourceType: "module",
    parserOptions: { ecmaFeatures: { jsx: true } },
  },
});

const wrong = (code: string, messageId: "edition" | "notice" | "key" | "sheet" | "report") => ({
  code,
  errors: [{ messageId }],
});

tester.run("no-form-keys", noFormKeys, {
  valid: [
    // Roles, and words of the language that are keys too.
    `figuresWith(form, { row: "carriedIn", column: "total" })`,
    `const kinds = ["other", "results", "pending", "total", "review"];`,
    `const id = cells[0].id;`,
    // Where modules are.
    `import { requests } from "./requests.new";`,
    `export { natural } from "./editions/2021/requests.natural";`,
    // Years, and numbers of other papers.
    `const year = 2021;`,
    `const line = "2021年度";`,
    `const paper = "国发〔202〕1号";`,
    `const table = id.split(".")[0];`,
    "const key = `${table}.${row}`;",
    `const pattern = /requests\\.\\d/;`,
  ],
  invalid: [
    wrong(`const edition = "2021";`, "edition"),
    wrong(`if (form.edition === "2019") again();`, "edition"),
    wrong(`const notice = "国办公开办函〔2021〕30号";`, "notice"),
    wrong("const notice = `依据〔2019〕60号`;", "notice"),
    wrong(`const id = "requests.new.natural";`, "key"),
    wrong(`const id = "disclosure.fees.amount";`, "key"),
    wrong("const id = `requests.new.${column}`;", "key"),
    wrong("const id = `${table}.new.${column}`;", "key"),
    wrong("const id = `${table}.${row}.natural`;", "key"),
    wrong(`const isTotal = id.endsWith(".resultTotal.total");`, "key"),
    wrong(`const rejected = key === "rejectedPetition";`, "key"),
    wrong(`const pattern = /^requests\\.new\\./;`, "key"),
    wrong(`const kind = "new";`, "key"),
    wrong(`const who = ["natural", "other"];`, "key"),
    wrong(`const act = { done: "licensing" };`, "key"),
    wrong(`const sheet = "表三";`, "sheet"),
    wrong("const where = `表二至${last}`;", "sheet"),
    wrong("const name = `${unit}${year}年政府信息公开工作年度报告.docx`;", "report"),
    wrong(`const cited = /国办公开办函\\s*/;`, "notice"),
    wrong(`const hint = <p>依据〔2021〕30号</p>;`, "notice"),
    { code: `both("2021", "requests.new.total");`, errors: [{ messageId: "edition" }, { messageId: "key" }] },
  ],
});
