import { RuleTester } from "eslint";
import tseslint from "typescript-eslint";
import { saysInTsdoc } from "../../lint/tsdoc.js";

const tester = new RuleTester({ languageOptions: { parser: tseslint.parser } });
const wrong = (code: string, messageId: "meaning" | "throws") => ({ code, errors: [{ messageId }] });

tester.run("says-in-tsdoc", saysInTsdoc, {
  valid: [
    "/** Its size. */\nexport function size(): number { return 1; }",
    "/** Its size. */\nexport const size = (): number => 1;",
    "function own(): number { throw new Error(); }",
    "export const limit = 3;",
    "export interface Size { readonly width: number }",
    "/**\n * Its size.\n *\n * @throws where it has none\n */\nexport function size() { throw new Error(); }",
    // What somebody else threw, and what is thrown only when it is called back.
    "/** Reads. */\nexport function read() { try { open(); } catch (error) { throw error; } }",
    "/** Reads later. */\nexport const later = () => () => { throw new Error(); };",
    // One TSDoc for all signatures.
    "/** Reads. */\nexport function read(a: string): void;\nexport function read(a: unknown): void { return; }",
  ],
  invalid: [
    wrong("export function size(): number { return 1; }", "meaning"),
    wrong("export const size = (): number => 1;", "meaning"),
    wrong("export async function size() { return 1; }", "meaning"),
    wrong("/* Its size. */\nexport const size = (): number => 1;", "meaning"),
    wrong("// Its size.\nexport const size = (): number => 1;", "meaning"),
    wrong("/** Its size. */\nexport function size() { throw new Error(); }", "throws"),
    wrong("/** Its size. */\nexport const size = () => { if (a) throw new Error(); };", "throws"),
  ],
});
