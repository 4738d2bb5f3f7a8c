import type { ClassTables } from "../classTable";
import type { Context } from "../handles";
import { borderTables } from "./borders";
import { customXmlTables } from "./customXml";
import { dataValidationTables } from "./dataValidation";
import { nameTables } from "./names";
import { pageLayoutTables } from "./pageLayout";
import { protectionTables } from "./protection";
import { rangeCollectionTables, rangeTables } from "./range";
import { rangeFormatTables } from "./rangeFormat";
import { settingTables } from "./settings";
import { workbookTables } from "./workbook";
import { freezePaneTables, worksheetTables } from "./worksheets";

/** Everything of Office.js that the preview answers. */
export const classTables = (context: Context): ClassTables => ({
  ...workbookTables(context),
  ...worksheetTables(context),
  ...freezePaneTables(context),
  ...rangeTables(context),
  ...rangeCollectionTables(),
  ...rangeFormatTables(context),
  ...borderTables(context),
  ...nameTables(context),
  ...settingTables(context),
  ...dataValidationTables(context),
  ...pageLayoutTables(context),
  ...protectionTables(context),
  ...customXmlTables(context),
});
