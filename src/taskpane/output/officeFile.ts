const types = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** A Word file or a workbook, ready to be saved. */
export const officeFile = (bytes: Uint8Array, kind: keyof typeof types): Blob =>
  new Blob([bytes.slice().buffer], { type: types[kind] });
