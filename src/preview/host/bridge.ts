import type { Json, RequestBody, ResponseBody } from "./protocol";

/** The client's own seam for native hosts: text in, text out. The client fills in `onMessageFromHost`. */
export interface NativeBridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

/** An event as the client's generic handlers expect it. */
export interface EventEntry {
  readonly messageType: number;
  readonly targetId: string;
  readonly message: Json;
}

export interface Bridge extends NativeBridge {
  fire(entry: EventEntry): void;
}

/** Answers one request: a body, or a refusal of the whole request as a failing transport gives it. */
export type Answerer = (
  body: RequestBody,
  bytes: number,
  flags: number,
) => Promise<ResponseBody | { readonly refused: { readonly code: string; readonly message: string } }>;

interface RequestEnvelope {
  readonly id: number;
  /** What the client says of the whole request: 1 it writes, 4 it is a pure read, 16 Excel can undo it. */
  readonly flags: number;
  readonly message: { readonly body: RequestBody };
}

// The category of generic events, and the kinds of message on the bridge.
const genericEvents = 65536;
const kind = { response: 2, event: 3 } as const;

/** The most characters that Excel on the web takes or gives at once. */
const largest = 5_000_000;

const tooLarge = (what: "Request" | "Response") => ({
  code: `${what}PayloadSizeLimitExceeded`,
  message: `The ${what.toLowerCase()} is larger than 5 MB.`,
});

/** The transport. Requests are answered strictly one after another, as Excel does. */
export function createBridge(answer: Answerer): Bridge {
  let last: Promise<void> = Promise.resolve();
  const post = (message: object) => {
    bridge.onMessageFromHost?.(JSON.stringify(message));
  };
  const refuse = (id: number, error: { readonly code: string; readonly message: string }) => {
    post({ id, type: kind.response, message: { statusCode: 400, headers: {}, body: { error } } });
  };

  const reply = async (text: string) => {
    // The only untyped boundary: the client's own library has written this text.
    const { id, flags, message } = JSON.parse(text) as RequestEnvelope;
    if (text.length > largest) {
      refuse(id, tooLarge("Request"));
      return;
    }
    const result = await answer(message.body, text.length, flags);
    if ("refused" in result) {
      refuse(id, result.refused);
      return;
    }
    const whole = JSON.stringify({
      id,
      type: kind.response,
      message: { statusCode: 200, headers: {}, body: result },
    });
    if (whole.length > largest) refuse(id, tooLarge("Response"));
    else bridge.onMessageFromHost?.(whole);
  };

  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      last = last.then(() => reply(text));
    },
    fire({ messageType, targetId, message }) {
      const entry = {
        messageCategory: genericEvents,
        messageType,
        targetId,
        message: JSON.stringify(message),
      };
      post({ type: kind.event, message: { entries: [entry] } });
    },
  };
  return bridge;
}
