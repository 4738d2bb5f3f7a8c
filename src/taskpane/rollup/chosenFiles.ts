import type { ChosenFile } from "../../session/rollup/desk";

/** The files of an input; those of a folder with their paths below it. */
export const filesOf = (files: Iterable<File>): ChosenFile[] =>
  Array.from(files, (file) => ({ path: file.webkitRelativePath || file.name, content: file }));

/** The files that were dropped, those of folders and their sub-folders too. */
export async function droppedFiles(dropped: DataTransfer): Promise<ChosenFile[]> {
  // The list is emptied as soon as the event is over: everything is taken out of it first.
  const entries = Array.from(dropped.items, (item) => item.webkitGetAsEntry());
  const plain = filesOf(dropped.files);
  if (entries.every((entry) => entry === null)) return plain;
  const found: ChosenFile[] = [];
  for (const entry of entries) if (entry) await collect(entry, found);
  return found;
}

async function collect(entry: FileSystemEntry, found: ChosenFile[]): Promise<void> {
  if (isFile(entry)) {
    const content = await new Promise<File>((resolve, reject) => {
      entry.file(resolve, reject);
    });
    found.push({ path: entry.fullPath.replace(/^\//, ""), content });
  } else if (isFolder(entry)) {
    const reader = entry.createReader();
    // A folder is told in pieces; an empty one is the end.
    for (;;) {
      const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
        reader.readEntries(resolve, reject);
      });
      if (some.length === 0) break;
      for (const each of some) await collect(each, found);
    }
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
