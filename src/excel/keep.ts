import type { Outcome } from "../sheets/port";
import { refusalOf } from "./attempt";
import { decodeVersioned, encodeVersioned } from "./versioned";

const prefix = "nianbao.kept.";

/**
 * Keeps a value in the workbook. Settings have failed in silence on some hosts: what stands afterwards is
 * compared with what was to be kept, also where Excel reported a failure. What a later version of the add-in
 * keeps under the key is left alone.
 */
export async function keep(context: Excel.RequestContext, key: string, value: unknown): Promise<Outcome> {
  if (decodeVersioned(await valueOf(context, key)).state === "newer") return { ok: false, reason: "newer" };
  const wanted = encodeVersioned(value);
  const setting = context.workbook.settings.add(prefix + key, wanted);
  setting.load("value");
  try {
    await context.sync();
    if (setting.value === wanted) return { ok: true };
  } catch (error) {
    return keptAllTheSame(context, key, wanted, error);
  }
  return { ok: false, reason: "failed", detail: `The setting ${prefix}${key} was not kept.` };
}

async function keptAllTheSame(
  context: Excel.RequestContext,
  key: string,
  wanted: string,
  error: unknown,
): Promise<Outcome> {
  try {
    return (await valueOf(context, key)) === wanted ? { ok: true } : refusalOf(error);
  } catch {
    return { ...refusalOf(error), left: [prefix + key] };
  }
}

/** A kept value; undefined where there is none. */
export async function kept(context: Excel.RequestContext, key: string): Promise<Outcome<{ value: unknown }>> {
  const found = decodeVersioned(await valueOf(context, key));
  switch (found.state) {
    case "none":
      return { ok: true, value: undefined };
    case "held":
      return { ok: true, value: found.value };
    case "newer":
      return { ok: false, reason: "newer" };
    case "unreadable":
      return {
        ok: false,
        reason: "failed",
        detail: `The setting ${prefix}${key} cannot be read. ${found.why}`,
      };
  }
}

async function valueOf(context: Excel.RequestContext, key: string): Promise<unknown> {
  const setting = context.workbook.settings.getItemOrNullObject(prefix + key);
  setting.load("value");
  await context.sync();
  return setting.isNullObject ? undefined : (setting.value as unknown);
}
