import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "../../../src/files";
import { kindOf } from "../../../src/files/compound/kindOf";
import { openCompound } from "../../../src/files/compound/compound";
import { compoundOf } from "./compoundOf";

const stream = new Uint8Array(5_000);

test.each<[string, readonly string[], string]>([
  ["a presentation", ["PowerPoint Document", "Current User"], "这是演示文稿"],
  ["a mail of Outlook", ["__properties_version1.0", "__substg1.0_0037001F"], "这是 Outlook 邮件"],
  ["a drawing of Visio", ["VisioDocument"], "别的程序的文件"],
  ["what a folder keeps of its pictures", ["1", "2", "Catalog"], "别的程序的文件"],
  ["what has a password", ["EncryptionInfo", "EncryptedPackage"], "密码"],
  [
    "a mail with a workbook hung on it",
    ["__properties_version1.0", "__attach/Workbook"],
    "这是 Outlook 邮件",
  ],
])("%s is told as what it is", async (_, names, said) => {
  const read = await readDocument(compoundOf(Object.fromEntries(names.map((name) => [name, stream]))));
  expect(!read.ok && read.message).toContain(said);
});

test.each<[string, readonly string[], string]>([
  ["a workbook that holds a Word document", ["Workbook", "MBD001/WordDocument"], "workbook"],
  ["a Word document that holds a workbook", ["WordDocument", "ObjectPool/1/Workbook"], "document"],
  ["a workbook of Excel 95", ["Book"], "workbook"],
  ["names in capitals", ["WORKBOOK"], "workbook"],
])("%s", (_, names, kind) => {
  const file = compoundOf(Object.fromEntries(names.map((name) => [name, stream])));
  expect(kindOf(openCompound(file))).toBe(kind);
});

test("what has lost its directory is told as damaged", async () => {
  const bytes = compoundOf({ Workbook: stream });
  const directory = (new DataView(bytes.buffer).getUint32(0x30, true) + 1) * 512;
  const read = await readDocument(bytes.fill(0xff, directory, directory + 512));
  expect(!read.ok && read.message).toContain("损坏");
});

test("a real document is one", () => {
  const document = new Uint8Array(readFileSync(join(__dirname, "../doc/writer.doc")));
  expect(kindOf(openCompound(document))).toBe("document");
});
