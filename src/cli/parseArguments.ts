import { parseArgs, type ParseArgsConfig } from "node:util";
import { words as all } from "./words.zh-CN";

const words = all.arguments;

type Options = NonNullable<ParseArgsConfig["options"]>;

/** The command line of one command, or the line that says what is wrong with it. */
export type ParsedArguments =
  | { readonly ok: true; readonly files: readonly string[]; readonly options: Record<string, unknown> }
  | { readonly ok: false; readonly message: string };

/** Reads the arguments of a command that takes `files` files, or at least so many, and the named options. */
export function parseArguments(
  args: readonly string[],
  files: number,
  options: Options,
  atLeast = false,
): ParsedArguments {
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true });
    const given = parsed.positionals.length;
    if (given < files || (given > files && !atLeast)) {
      return { ok: false, message: words.files(files, atLeast, given) };
    }
    return { ok: true, files: parsed.positionals, options: { ...parsed.values } };
  } catch (error) {
    return { ok: false, message: told(error, Object.keys(options)) };
  }
}

/** What is wrong with an option, for people; `parseArgs` names it between quotes. */
function told(error: unknown, options: readonly string[]): string {
  const { message, code } = partsOf(error);
  const option = /(--?[^\s',<]+)/.exec(message)?.[1] ?? "";
  const known = options.length > 0 ? words.options(options) : "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return words.noOption(option) + known;
  if (code !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") return message;
  return message.includes("does not take an argument") ? words.noContent(option) : words.wantsContent(option);
}

function partsOf(error: unknown): { readonly message: string; readonly code: unknown } {
  if (typeof error !== "object" || error === null) return { message: String(error), code: undefined };
  return {
    message: "message" in error ? String(error.message) : "",
    code: "code" in error ? error.code : undefined,
  };
}
