import { RuleTester } from "eslint";
import tseslint from "typescript-eslint";
import { noExcelTypes } from "../../lint/excelTypes.js";

const tester = new RuleTester({ languageOptions: { parser: tseslint.parser } });
const errors = [{ messageId: "excel" }];

tester.run("no-excel-types", noExcelTypes, {
  valid: [
    "const read = (sheet: Sheet): void => {};",
    "const tone: Office.Theme | undefined = undefined;",
    "const name: Model.Excel | undefined = undefined;",
  ],
  invalid: [
    { code: "const read = (range: Excel.Range): void => {};", errors },
    { code: "type Run = (context: Excel.RequestContext) => Promise<void>;", errors },
    { code: "let failed: OfficeExtension.Error | undefined;", errors },
  ],
});
