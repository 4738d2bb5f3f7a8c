import type { Outcome } from "../port";

const settingOf = (key: string): string => `nianbao.kept.${key}`;

/** Settings have failed in silence on some hosts: what was kept is compared with what was to be kept. */
export async function keep(context: Excel.RequestContext, key: string, value: unknown): Promise<Outcome> {
  const packed = JSON.stringify(value ?? null);
  const setting = context.workbook.settings.add(settingOf(key), packed);
  setting.load("value");
  await context.sync();
  return setting.value === packed
    ? { ok: true }
    : { ok: false, reason: "failed", detail: `The setting ${settingOf(key)} was not kept.` };
}

/** A kept value; undefined where there is none or it is not ours. */
export async function kept(context: Excel.RequestContext, key: string): Promise<Outcome<{ value: unknown }>> {
  const setting = context.workbook.settings.getItemOrNullObject(settingOf(key));
  setting.load("value");
  await context.sync();
  const packed: unknown = setting.isNullObject ? undefined : setting.value;
  if (typeof packed !== "string") return { ok: true, value: undefined };
  try {
    return { ok: true, value: JSON.parse(packed) as unknown };
  } catch {
    return { ok: true, value: undefined };
  }
}
