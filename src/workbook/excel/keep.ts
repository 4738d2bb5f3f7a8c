import type { Outcome } from "../port";
import { refusalOf } from "./attempt";

const prefix = "nianbao.kept.";

/**
 * Keeps a value in the workbook. Settings have failed in silence on some hosts: what stands afterwards is
 * compared with what was to be kept, also where Excel reported a failure.
 */
export async function keep(context: Excel.RequestContext, key: string, value: unknown): Promise<Outcome> {
  const packed = JSON.stringify(value ?? null);
  const setting = context.workbook.settings.add(prefix + key, packed);
  setting.load("value");
  try {
    await context.sync();
    if (setting.value === packed) return { ok: true };
  } catch (error) {
    return keptAllTheSame(context, key, packed, error);
  }
  return { ok: false, reason: "failed", detail: `The setting ${prefix}${key} was not kept.` };
}

async function keptAllTheSame(
  context: Excel.RequestContext,
  key: string,
  packed: string,
  error: unknown,
): Promise<Outcome> {
  try {
    return (await valueOf(context, key)) === packed ? { ok: true } : refusalOf(error);
  } catch {
    return { ...refusalOf(error), left: [prefix + key] };
  }
}

/** A kept value; undefined where there is none or it is not ours. */
export async function kept(context: Excel.RequestContext, key: string): Promise<Outcome<{ value: unknown }>> {
  const packed = await valueOf(context, key);
  if (typeof packed !== "string") return { ok: true, value: undefined };
  try {
    return { ok: true, value: JSON.parse(packed) as unknown };
  } catch {
    return { ok: true, value: undefined };
  }
}

async function valueOf(context: Excel.RequestContext, key: string): Promise<unknown> {
  const setting = context.workbook.settings.getItemOrNullObject(prefix + key);
  setting.load("value");
  await context.sync();
  return setting.isNullObject ? undefined : (setting.value as unknown);
}
