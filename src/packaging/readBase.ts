import { strings } from "./words.zh-CN";

export type ReadBase =
  | { readonly ok: true; readonly base: URL; readonly out: string }
  | { readonly ok: false; readonly message: string };

/**
 * Reads `--base https://HOST/PATH/ [--out FOLDER]`: where the add-in will be served from, with a slash at its end.
 * Office loads add-ins over https only.
 */
export function readBase(args: readonly string[]): ReadBase {
  const valueOf = (name: string) => {
    const at = args.indexOf(name);
    return at < 0 ? undefined : args[at + 1];
  };
  const known = new Set(["--base", "--out"]);
  const stray = args.find((arg, index) => !known.has(arg) && !known.has(args[index - 1] ?? ""));
  if (stray !== undefined) return { ok: false, message: strings.unknownArgument(stray) };
  const given = valueOf("--base");
  if (given === undefined) return { ok: false, message: strings.noBase };
  if (!URL.canParse(given)) return { ok: false, message: strings.noAddress(given) };
  const base = new URL(given);
  if (base.protocol !== "https:") return { ok: false, message: strings.notHttps(given) };
  if (base.search !== "" || base.hash !== "" || base.username !== "" || base.password !== "")
    return { ok: false, message: strings.tooMuch(given) };
  if (!base.pathname.endsWith("/")) base.pathname += "/";
  return { ok: true, base, out: valueOf("--out") ?? "dist" };
}
