import type { ReadDocument } from "../../files";
import { perform, UserError, type ActionContext } from "../actionContext";
import { strings } from "../words.zh-CN";

/** Reads a report from a file that the clerk has chosen; undefined, and told, where that cannot be done. */
export async function readReport(context: ActionContext, file: File): Promise<ReadDocument | undefined> {
  let found: ReadDocument | undefined;
  await perform(context, strings.imported.reading(file.name), async () => {
    // Reading files is heavy, and most days need none.
    const { readDocument } = await import("../../files");
    const read = await readDocument(new Uint8Array(await file.arrayBuffer()));
    if (!read.ok) throw new UserError(read.message);
    found = read;
    return undefined;
  });
  return found;
}
