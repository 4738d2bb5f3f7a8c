import { parseArgs, type ParseArgsConfig } from "node:util";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** The command line of one command, or the line that says what is wrong with it. */
export type Arguments =
  | { readonly ok: true; readonly files: readonly string[]; readonly options: Record<string, unknown> }
  | { readonly ok: false; readonly message: string };

/** Reads the arguments of a command that takes `files` files, or at least so many, and the named options. */
export function parseArguments(
  args: readonly string[],
  files: number,
  options: Options,
  atLeast = false,
): Arguments {
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true });
    const given = parsed.positionals.length;
    if (given < files || (given > files && !atLeast)) {
      const wanted = `${atLeast ? "至少 " : ""}${String(files)} 个文件`;
      return { ok: false, message: `要给出 ${wanted}，给了 ${String(given)} 个。` };
    }
    return { ok: true, files: parsed.positionals, options: { ...parsed.values } };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
