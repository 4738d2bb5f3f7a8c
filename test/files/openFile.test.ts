import { openFile } from "../../src/files/openFile";

const lines = (number: number) => new TextEncoder().encode("政府信息\n".repeat(number));

test("a text of ten thousand lines is opened, one line more is refused before anything is made of it", async () => {
  await expect(openFile(lines(9_999))).resolves.toMatchObject({ kind: "text" });
  await expect(openFile(lines(10_001))).rejects.toThrow("10000 行");
});
