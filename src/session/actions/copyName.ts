import { handOver } from "../handOver";
import { perform, type ActionContext } from "../actionContext";
import { strings } from "../words.zh-CN";

/** Puts a name into the clipboard as a template writes it. */
export async function copyName(context: ActionContext, name: string): Promise<void> {
  const placeholder = `{{ ${name} }}`;
  await perform(context, strings.report.doing.copy, () => {
    handOver(context, { text: placeholder });
    return strings.report.nameCopied(placeholder);
  });
}
