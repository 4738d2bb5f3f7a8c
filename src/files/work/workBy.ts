import type { FileWork, Watch } from "./fileWork";
import type { JobKind, Jobs, Results } from "./messages";
import { received, sent } from "./sentFiling";

/** Does a job somewhere, and calls back for its steps. */
export type RunJob = <Kind extends JobKind>(
  kind: Kind,
  job: Jobs[Kind],
  watch: Watch,
) => Promise<Results[Kind]>;

/** Reading and writing of files by whoever does the jobs. */
export function workBy(run: RunJob, isApart: () => boolean): FileWork {
  return {
    isApart,
    async readDocument(file, watch = {}) {
      const read = await run("readDocument", { file }, watch);
      return read.ok ? { ...read, filing: received(read.filing) } : read;
    },
    readProse: (file, watch = {}) => run("readProse", { file }, watch),
    fillTemplate: (file, filing, watch = {}) => run("fillTemplate", { file, filing: sent(filing) }, watch),
    sampleTemplate: (filing, watch = {}) => run("sampleTemplate", { filing: sent(filing) }, watch),
    writeWord: ({ filing, ...rest }, watch = {}) =>
      run("writeWord", { filing: sent(filing), ...rest }, watch),
    handIn: ({ filing, ...rest }, watch = {}) => run("handIn", { filing: sent(filing), ...rest }, watch),
    reconcile: (filing, text, chosen) => run("reconcile", { filing: sent(filing), text, chosen }, {}),
    boundNumbers: (filing, text) => run("boundNumbers", { filing: sent(filing), text }, {}),
    writeWorkbook: (filing, watch = {}) => run("writeWorkbook", { filing: sent(filing) }, watch),
  };
}
