import { InterceptorEffectEnum, type Univer } from "@univerjs/core";
import { ConditionalFormattingService } from "@univerjs/preset-sheets-conditional-formatting";
import {
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";

/**
 * Univer draws the fill of a conditional format and forgets its number format, which bears the sign of a mark. This
 * hands it to what formats numbers, before that looks at the cell.
 */
export function showRuleFormats(univer: Univer): void {
  const injector = univer.__getInjector();
  const rules = injector.get(ConditionalFormattingService);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    priority: InterceptCellContentPriority.NUMFMT + 1,
    handler: (cell, { unitId, subUnitId, row, col, workbook }, next) => {
      const numberFormat = rules.composeStyle(unitId, subUnitId, row, col)?.style?.n;
      if (!cell || !numberFormat) return next(cell);
      return next({ ...cell, s: { ...workbook.getStyles().get(cell.s), n: numberFormat } });
    },
  });
}
