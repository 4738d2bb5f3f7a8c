import type { ClassTables } from "../classTable";
import type { Context } from "../handles";
import { borderTables } from "./borders";
import { chartTables } from "./charts";
import { conditionalFormatTables } from "./conditionalFormats";
import { dataValidationTables } from "./dataValidation";
import { nameTables } from "./names";
import { pageLayoutTables } from "./pageLayout";
import { rangeTables } from "./range";
import { rangeFormatTables } from "./rangeFormat";
import { settingTables } from "./settings";
import { workbookTables } from "./workbook";
import { worksheetCollectionTables } from "./worksheetCollection";
import { worksheetTables } from "./worksheets";

/** Everything of Office.js that this host answers: the members that the add-in uses, and no others. */
export const classTables = (context: Context): ClassTables => ({
  ...workbookTables(context),
  ...worksheetCollectionTables(context),
  ...worksheetTables(context),
  ...rangeTables(context),
  ...rangeFormatTables(context),
  ...borderTables(context),
  ...nameTables(context),
  ...settingTables(context),
  ...conditionalFormatTables(context),
  ...dataValidationTables(context),
  ...pageLayoutTables(context),
  ...chartTables(context),
});
