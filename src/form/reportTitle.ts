import type { Form } from "./form";

/** `××镇人民政府2025年政府信息公开工作年度报告`: what a report is headed, and what its files are named after. */
export const reportTitle = (
  unit: string,
  year: number,
  { narrative: { reportName } }: Pick<Form, "narrative">,
): string => `${unit}${year}年${reportName}`;
