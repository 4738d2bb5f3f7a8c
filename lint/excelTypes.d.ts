import type { Rule } from "eslint";

export declare const noExcelTypes: Rule.RuleModule;
