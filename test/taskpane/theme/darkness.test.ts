import { isDark } from "../../../src/taskpane/theme/darkness";

test.each([
  ["Office says dark", { isDarkTheme: true, bodyBackgroundColor: "#ffffff" }, false, true],
  ["Office says light, the system dark", { isDarkTheme: false }, true, false],
  ["black theme of an older Office", { bodyBackgroundColor: "#262626" }, false, true],
  ["colourful theme of an older Office", { bodyBackgroundColor: "#E6E6E6" }, true, false],
  ["a colour that is none", { bodyBackgroundColor: "Window" }, true, true],
  ["Excel on the web says nothing, system light", undefined, false, false],
  ["Excel on the web says nothing, system dark", undefined, true, true],
])("%s", (_, office, system, dark) => {
  expect(isDark(office, system)).toBe(dark);
});
