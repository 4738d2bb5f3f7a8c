export { buildReport } from "./buildReport";
export type { ReportBlock, Report } from "./report";
export { asHtml, asHtmlContent } from "./html";
export { printable } from "./printable";
export { asText } from "./text";
// The Word writer is imported from "./docx", by itself: its library is heavy.
