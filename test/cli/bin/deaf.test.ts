import { spawnSync } from "node:child_process";

const nianbao = "node src/cli/bin/nianbao.mjs";

test.each([
  ["a reader that has gone", `${nianbao} --help | true; exit \${PIPESTATUS[0]}`, 0],
  ["a disk that is full", `${nianbao} --help > /dev/full`, 2],
  ["a disk that is full, where it says what is wrong", `${nianbao} none 2> /dev/full`, 2],
])(
  "output to %s ends without a word",
  (_, command, code) => {
    const { status, stdout, stderr } = spawnSync("bash", ["-c", command], { encoding: "utf8" });
    expect({ status, stdout, stderr }).toEqual({ status: code, stdout: "", stderr: "" });
  },
  240_000,
);
