import type { Rule } from "eslint";

export declare const noFormKeys: Rule.RuleModule;
