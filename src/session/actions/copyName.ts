import { perform, UserError, type ActionContext } from "../actionContext";
import { strings } from "../words.zh-CN";

/** Puts a name into the clipboard as a template writes it. */
export async function copyName(context: ActionContext, name: string): Promise<void> {
  const placeholder = `{{ ${name} }}`;
  await perform(context, strings.report.doing.copy, () => {
    if (!context.outside.copy({ text: placeholder })) throw new UserError(strings.report.noCopy);
    return strings.report.nameCopied(placeholder);
  });
}
