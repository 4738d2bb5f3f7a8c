import type { ReadDocument } from "../../files";
import { perform, UserError, type ActionContext } from "../actionContext";
import { onFile } from "../onFile";
import { strings } from "../words.zh-CN";

/** Reads a report from a file that the clerk has chosen; undefined, and told, where that cannot be done. */
export async function readReport(context: ActionContext, file: File): Promise<ReadDocument | undefined> {
  let found: ReadDocument | undefined;
  const what = strings.imported.reading(file.name);
  await perform(context, what, async () => {
    const read = await onFile(context, what, (watch) => context.outside.files.readDocument(file, watch));
    if (!read.ok) throw new UserError(read.message);
    found = read;
    return undefined;
  });
  return found;
}
