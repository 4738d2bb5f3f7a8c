/** Tells folder by folder what became of the mutants of the sample, and the score: of a hundred, how many were noticed. */
import { isSampled } from "./sample.mjs";

const folders = ["audit", "figures", "prose/reconcile", "session"];

function lineOf(name, mutants) {
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const noticed = count("Killed", "Timeout");
  const missed = count("Survived", "NoCoverage");
  const score = ((100 * noticed) / (noticed + missed)).toFixed(1);
  const parts = `${count("Killed")} killed, ${count("Timeout")} timed out, ${count("Survived")} survived`;
  return `${name}: ${noticed + missed} mutants, ${parts}, ${count("NoCoverage")} not reached: ${score} %`;
}

/** A report counts lines and columns from 1, Stryker's plan from 0. */
const fromZero = ({ line, column }) => ({ line: line - 1, column: column - 1 });

function onMutationTestReportReady({ files }) {
  const all = Object.entries(files).flatMap(([path, { mutants }]) => {
    const file = path.replace(/^src\//, "");
    const sampled = (mutant) =>
      isSampled(file, { ...mutant, location: { start: fromZero(mutant.location.start) } });
    return mutants.filter(sampled).map((mutant) => ({ ...mutant, file }));
  });
  for (const folder of folders) {
    const own = all.filter(({ file }) => file.startsWith(`${folder}/`));
    if (own.length > 0) console.log(lineOf(folder, own));
  }
  console.log(lineOf("all", all));
}

export const strykerPlugins = [
  { kind: "Reporter", name: "folders", factory: () => ({ onMutationTestReportReady }) },
];
