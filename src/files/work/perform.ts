import { Unreadable } from "../document";
import { bytesOf } from "./bytesOf";
import type { Given } from "./fileWork";
import type { JobKind, Jobs, Results } from "./messages";
import { received, sent } from "./sentFiling";
import type { OnStep } from "./step";

/** Does a job in the thread that calls. Readers and writers are heavy: each is loaded when it is first needed. */
export function perform<Kind extends JobKind>(
  kind: Kind,
  job: Jobs[Kind],
  onStep: OnStep,
): Promise<Results[Kind]> {
  return performers[kind](job, onStep);
}

type Performer<Kind extends JobKind> = (job: Jobs[Kind], onStep: OnStep) => Promise<Results[Kind]>;

const performers: { readonly [Kind in JobKind]: Performer<Kind> } = {
  readDocument: ({ file }, onStep) =>
    orRefused(refused, async () => {
      const [{ readDocument }, bytes] = await Promise.all([import("../readDocument"), opened(file, onStep)]);
      const read = await readDocument(bytes, onStep);
      return read.ok ? { ...read, filing: sent(read.filing) } : read;
    }),
  readProse: ({ file }, onStep) =>
    orRefused(refused, async () => {
      const [{ readProse }, bytes] = await Promise.all([import("../readProse"), opened(file, onStep)]);
      return readProse(bytes, onStep);
    }),
  readRows: ({ file }, onStep) =>
    orRefused(refused, async () => {
      const [{ openFile }, { rosterRows }, bytes] = await Promise.all([
        import("../openFile"),
        import("../rosterRows"),
        opened(file, onStep),
      ]);
      return { ok: true, rows: rosterRows(await openFile(bytes, onStep)) };
    }),
  fillTemplate: ({ file, filing }, onStep) =>
    orRefused(
      (message) => ({ ok: false, mistakes: [message] }) as const,
      async () => {
        const [{ fillWordTemplate }, bytes] = await Promise.all([
          import("../wordTemplate"),
          opened(file, onStep),
        ]);
        onStep({ kind: "writing" });
        return fillWordTemplate(bytes, received(filing));
      },
    ),
  sampleTemplate: async ({ filing }, onStep) => {
    onStep({ kind: "writing" });
    const { sampleTemplate } = await import("../wordTemplate");
    return sampleTemplate(received(filing));
  },
  writeWord: async ({ filing: given, paragraphs, date, pictures = [] }, onStep) => {
    onStep({ kind: "writing" });
    const [{ asDocx }, { buildReport }, { chosenFrom }] = await Promise.all([
      import("../../report/docx"),
      import("../../report"),
      import("../../pictures"),
    ]);
    const filing = received(given);
    const ending = { ...(date !== undefined && { date }), pictures: chosenFrom(filing, pictures) };
    return asDocx(buildReport(filing, paragraphs, ending));
  },
  handIn: async ({ filing, ...rest }, onStep) => {
    onStep({ kind: "writing" });
    const { makeHandIn } = await import("../handIn");
    return makeHandIn({ filing: received(filing), ...rest });
  },
  writeWorkbook: async ({ filing }, onStep) => {
    onStep({ kind: "writing" });
    const { asXlsx } = await import("../xlsx");
    return asXlsx(received(filing));
  },
  reconcile: async ({ filing, text, chosen }) => {
    const { reconcile } = await import("../../prose/reconcile");
    return reconcile(received(filing), text, chosen);
  },
  boundNumbers: async ({ filing, text }) => {
    const { boundNumbers } = await import("../../prose/adapt");
    return boundNumbers(received(filing), text);
  },
};

function opened(file: Given, onStep: OnStep): Promise<Uint8Array> {
  onStep({ kind: "opening" });
  return bytesOf(file);
}

const refused = (message: string) => ({ ok: false, message }) as const;

async function orRefused<Result, Refused>(
  refuse: (message: string) => Refused,
  read: () => Promise<Result>,
): Promise<Result | Refused> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Unreadable) return refuse(error.message);
    throw error;
  }
}
