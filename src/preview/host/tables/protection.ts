import type { ClassTable, ClassTables } from "../classTable";
import type { Context, SheetHandle } from "../handles";
import type { Json } from "../protocol";
import { RichApiError } from "../richApiError";

/** Protection of a sheet. A password is accepted and ignored. */
export function protectionTables({ book: { protectedSheets } }: Context): ClassTables {
  const table: ClassTable<SheetHandle> = {
    props: {
      Protected: { get: ({ sheet }) => protectedSheets.has(sheet) },
      Options: { get: ({ sheet }) => protectedSheets.get(sheet) ?? null },
    },
    methods: {
      Protect: ({ sheet }, options) => {
        if (protectedSheets.has(sheet))
          throw new RichApiError("AccessDenied", "The worksheet is protected already.", 403);
        protectedSheets.set(sheet, (options ?? {}) as Json);
      },
      Unprotect: ({ sheet }) => {
        protectedSheets.delete(sheet);
      },
    },
  };
  return { WorksheetProtection: table };
}
