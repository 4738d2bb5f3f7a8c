import { copy } from "../output/copy";
import { perform, type Desk } from "../session/desk";
import { strings } from "../strings.zh-CN";

/** Puts a name into the clipboard as a template writes it. */
export async function copyName(desk: Desk, name: string): Promise<void> {
  const placeholder = `{{ ${name} }}`;
  await perform(desk, strings.report.doing.copy, () =>
    copy({ text: placeholder })
      ? Promise.resolve(strings.report.nameCopied(placeholder))
      : Promise.reject(new Error(strings.report.noCopy)),
  );
}
