import { letterDocx } from "../report/docx";
import type { ReturnSlip } from "./returnSlip";

/** 退回单 as a Word file in the official document style. Of several files of one unit, one after the other. */
export function slipDocx([first, ...others]: readonly [ReturnSlip, ...ReturnSlip[]]): Promise<Uint8Array> {
  return letterDocx(first.unit, {
    title: first.heading,
    salutation: first.salutation,
    paragraphs: [first, ...others].flatMap(({ opening, points, closing }) => [opening, ...points, closing]),
  });
}
