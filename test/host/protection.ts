import type { Handle } from "../../src/preview/host/classTable";
import { RichApiError } from "../../src/preview/host/richApiError";

/** What Excel refuses on a protected sheet: everything that changes cells or their looks. */
const changes =
  /^(Range\.(Values|Formulas|NumberFormat|Merge)|Range(Format|Fill|Font|Border)\.(?!(Fill|Font|Borders)$)\w+|DataValidation\.\w+|ConditionalFormat\w*\.(?!Get|Custom$)\w+)$/;

/** Fails like Excel where the object of a change stands on a protected sheet. */
export const refuseProtected = (
  protectedSheets: ReadonlySet<string>,
  member: string,
  handle: Handle,
): void => {
  if (!("sheet" in handle) || !protectedSheets.has(String(handle.sheet)) || !changes.test(member)) return;
  throw new RichApiError("AccessDenied", "The sheet is protected.", 403);
};
