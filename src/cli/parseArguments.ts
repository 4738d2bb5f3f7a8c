import { parseArgs, type ParseArgsConfig } from "node:util";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** The command line of one command, or the line that says what is wrong with it. */
export type Arguments =
  | { readonly ok: true; readonly files: readonly string[]; readonly options: Record<string, unknown> }
  | { readonly ok: false; readonly message: string };

/** Reads the arguments of a command that takes `files` files and the named options. */
export function parseArguments(args: readonly string[], files: number, options: Options): Arguments {
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true });
    if (parsed.positionals.length !== files) {
      return { ok: false, message: `要给出 ${files} 个文件，给了 ${parsed.positionals.length} 个。` };
    }
    return { ok: true, files: parsed.positionals, options: { ...parsed.values } };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
