import { openingTab } from "../../../src/taskpane/startup/openingTab";
import { unfit } from "../../../src/taskpane/startup/unfit";

test.each([
  ["?tab=report", "report"],
  ["?_host_Info=Excel$Win32$16.01$zh-CN&tab=check", "check"],
  ["?tab=elsewhere", undefined],
  ["", undefined],
])("%s opens %s", (search, tab) => {
  expect(openingTab(search)).toBe(tab);
});

test.each([
  ["Excel", "1.20", undefined],
  ["Excel", "1.9", undefined],
  ["Excel", "1.8", "tooOld"],
  ["Word", "1.20", "notExcel"],
  ["null", "1.20", "notExcel"],
])("%s with requirement set %s: %s", (host, has, why) => {
  const order = (version: string) => Number(version.split(".")[1]);
  expect(unfit(host, (_, version) => order(version) <= order(has))).toBe(why);
});
