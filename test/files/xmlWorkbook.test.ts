import { sheetsInXml } from "../../src/files/xlsx/xmlWorkbook";

test("which cells hold formulas is known, behind merged and skipped cells too", () => {
  const cells = [
    '<ss:Cell ss:MergeAcross="1"><ss:Data ss:Type="String">规章</ss:Data></ss:Cell>',
    '<ss:Cell><ss:Data ss:Type="String">12</ss:Data></ss:Cell>',
    '<ss:Cell ss:Index="5" ss:Formula="=SUM(RC[-2])"><ss:Data ss:Type="Number">12</ss:Data></ss:Cell>',
  ];
  const file = `<ss:Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><ss:Worksheet><ss:Table><ss:Row>${cells.join("")}</ss:Row></ss:Table></ss:Worksheet></ss:Workbook>`;
  expect(sheetsInXml(file)).toEqual([{ rows: [["规章", null, "12", null, 12]], formulas: [new Set([4])] }]);
});
