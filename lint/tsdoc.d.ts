import type { Rule } from "eslint";

export declare const saysInTsdoc: Rule.RuleModule;
