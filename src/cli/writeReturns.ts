import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { asFileName } from "../files/archive";
import { returnSlip, slipText, type ReturnSlip, type Rollup } from "../rollup";

/** One 退回单 for every unit that is asked for something, as Word file and as text. */
export async function writeReturns(folder: string, { units }: Rollup): Promise<void> {
  await mkdir(folder, { recursive: true });
  const byName = new Map<string, readonly [ReturnSlip, ...ReturnSlip[]]>();
  for (const unit of units) {
    const slip = returnSlip(unit);
    if (!slip) continue;
    const name = asFileName(unit.name);
    const known = byName.get(name);
    byName.set(name, known ? [...known, slip] : [slip]);
  }
  if (byName.size === 0) return;
  const { slipDocx } = await import("../rollup/slipDocx");
  for (const [name, slips] of byName) {
    await writeFile(join(folder, `${name}.txt`), slips.map(slipText).join("\n"));
    await writeFile(join(folder, `${name}.docx`), await slipDocx(slips));
  }
}
