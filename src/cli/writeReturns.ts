import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { asFileName } from "../files/archive";
import { returnSlip, slipText, type ReturnSlip, type Rollup } from "../rollup";
import { unusable, type CommandOutcome } from "./outcome";
import { unwritable } from "./readBytes";
import { save } from "./save";

/** One 退回单 for every unit that is asked for something, as Word file and as text; never over a file that was read. */
export async function writeReturns(folder: string, { units }: Rollup): Promise<CommandOutcome | undefined> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    return unusable(`${folder}：${unwritable(error)}`);
  }
  const byName = new Map<string, readonly [ReturnSlip, ...ReturnSlip[]]>();
  for (const unit of units) {
    const slip = returnSlip(unit);
    if (!slip) continue;
    const name = asFileName(unit.name);
    const known = byName.get(name);
    byName.set(name, known ? [...known, slip] : [slip]);
  }
  if (byName.size === 0) return undefined;
  const sources = units.map(({ file }) => file);
  const { slipDocx } = await import("../rollup/slipDocx");
  for (const [name, slips] of byName) {
    const refused =
      (await save(join(folder, `${name}.txt`), slips.map(slipText).join("\n"), sources)) ??
      (await save(join(folder, `${name}.docx`), await slipDocx(slips), sources));
    if (refused) return refused;
  }
  return undefined;
}
