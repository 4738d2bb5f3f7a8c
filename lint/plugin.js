import { noExcelTypes } from "./excelTypes.js";
import { noFormKeys } from "./formKeys.js";
import { saysInTsdoc } from "./tsdoc.js";

/** Our own rules, as a plugin for oxlint. */
export default {
  meta: { name: "nianbao" },
  rules: { "no-excel-types": noExcelTypes, "no-form-keys": noFormKeys, "says-in-tsdoc": saysInTsdoc },
};
