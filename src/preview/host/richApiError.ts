/** An error that the client turns into `OfficeExtension.Error` with this code. */
export class RichApiError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/** A member that the preview does not imitate: it must fail, never pass in silence. */
export const unknownMember = (member: string): RichApiError =>
  new RichApiError("ApiNotFound", `The preview's host does not know ${member}.`, 404);

/** What Excel answers where something does not exist. */
export const itemNotFound = (what: string): RichApiError =>
  new RichApiError("ItemNotFound", `The requested resource doesn't exist: ${what}.`, 404);

/** What Excel answers to an argument that it does not take. */
export const invalidArgument = (message: string): RichApiError =>
  new RichApiError("InvalidArgument", message);
