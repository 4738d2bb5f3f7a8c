import { existsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import { chromium, type Browser, type LaunchOptions } from "playwright-core";
import { temporaryFolder } from "../temporaryFolder";

const require = createRequire(import.meta.url);
/** No sandbox, because CI runs in a container as root; and every safety of the page itself stays on. */
const args = ["--no-sandbox"];

/** A fontconfig file that adds a Chinese font, for machines that have none: text would be blank there. */
function chineseFonts(): string | undefined {
  let fonts: readonly string[];
  try {
    fonts = ["400Regular", "600SemiBold"].map((weight) =>
      dirname(require.resolve(`@expo-google-fonts/noto-sans-sc/${weight}`)),
    );
  } catch {
    return undefined;
  }
  const folder = temporaryFolder("fonts");
  const file = join(folder, "fonts.conf");
  const dirs = [...fonts, "/usr/share/fonts"].map((dir) => `<dir>${dir}</dir>`).join("");
  writeFileSync(file, `<?xml version="1.0"?><fontconfig>${dirs}<cachedir>${folder}</cachedir></fontconfig>`);
  return file;
}

/** Where a browser may be, in the order of trial; the last one comes with `npm ci`. */
async function* candidates(): AsyncGenerator<LaunchOptions> {
  const given = process.env["CHROME_PATH"];
  if (given) yield { executablePath: given };
  yield { channel: "chrome" };
  yield { channel: "msedge" };
  for (const path of ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"])
    if (existsSync(path)) yield { executablePath: path };
  yield { channel: "chromium" };
  const { default: packed } = await import("@sparticuz/chromium");
  yield { executablePath: await packed.executablePath() };
}

/** Starts the first browser that runs. Fails, with every reason, when none does: tests are never skipped. */
export async function launch(): Promise<Browser> {
  const fonts = chineseFonts();
  const env = fonts ? { ...process.env, FONTCONFIG_FILE: fonts } : process.env;
  const reasons: string[] = [];
  for await (const options of candidates()) {
    try {
      return await chromium.launch({ ...options, args, env });
    } catch (error) {
      reasons.push(
        `${options.executablePath ?? options.channel ?? "?"}: ${String(error).split("\n")[0] ?? ""}`,
      );
    }
  }
  throw new Error(`No browser runs. Set CHROME_PATH.\n${reasons.join("\n")}`);
}
