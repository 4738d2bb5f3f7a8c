import type { Paragraph, Table } from "docx";
import type { ReportBlock, Report } from "../report";
import { pictureOf } from "./picture";
import { tableOf } from "./table";
import { paragraphsOf } from "./text";
import { wordFile } from "./wordFile";

export { letterDocx, type Letter } from "./letter";

/** The report as a Word file in the official document style, GB/T 9704-2012. */
export function asDocx(report: Report): Promise<Uint8Array> {
  const { unit, blocks } = report;
  return wordFile(
    report,
    blocks.flatMap((block, index) => drawn(block, { unit, before: blocks[index - 1] })),
  );
}

function drawn(
  block: ReportBlock,
  around: Parameters<typeof paragraphsOf>[1],
): readonly (Paragraph | Table)[] {
  if (block.kind === "table") return [tableOf(block)];
  return block.kind === "picture" ? pictureOf(block) : paragraphsOf(block, around);
}
