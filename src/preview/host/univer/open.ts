import {
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  type IWorkbookData,
  type PluginCtor,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalWords from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationWords from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import { showRuleFormats } from "./ruleFormats";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";

export type UniverApi = FUniver;
export type UniverWorkbook = ReturnType<FUniver["createWorkbook"]>;

export interface OpenWorkbook {
  readonly api: UniverApi;
  readonly workbook: UniverWorkbook;
  /** Settled when the sheet is drawn. Until then Univer takes the focus from whatever has it. */
  readonly drawn: Promise<void>;
}

type Registration = PluginCtor | [PluginCtor, ConstructorParameters<PluginCtor>[0]];

/** Starts Univer in an element of the page; a few lines in place of the package of all presets. */
export function openUniver(container: HTMLElement, data: Partial<IWorkbookData>): OpenWorkbook {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    logLevel: LogLevel.WARN,
    locales: { [LocaleType.ZH_CN]: mergeLocales(coreWords, validationWords, conditionalWords) },
  });
  const presets = [
    UniverSheetsCorePreset({ container }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
  ];
  const registered = new Set<string>();
  for (const registration of presets.flatMap(({ plugins }): Registration[] => plugins)) {
    const [plugin, config] = Array.isArray(registration) ? registration : [registration];
    if (registered.has(plugin.pluginName)) continue;
    registered.add(plugin.pluginName);
    univer.registerPlugin(plugin, config);
  }
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook(data);
  showRuleFormats(univer);
  const drawn = univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
  return { api, workbook, drawn };
}
