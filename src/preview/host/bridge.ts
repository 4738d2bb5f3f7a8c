import type { Json, RequestBody, ResponseBody } from "./protocol";

/** The client's own seam for native hosts: text in, text out. It fills `onMessageFromHost` in. */
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

/** The transport. Requests are answered strictly one after another, as Excel does. */
export function createBridge(answer: Answerer): Bridge {
  let last: Promise<void> = Promise.resolve();
  const post = (message: object) => {
    bridge.onMessageFromHost?.(JSON.stringify(message));
  };

  const reply = async (text: string) => {
    // The only untyped boundary: the client's own library wrote this text.
    const { id, flags, message } = JSON.parse(text) as RequestEnvelope;
    const result = await answer(message.body, text.length, flags);
    const [statusCode, body] = "refused" in result ? [400, { error: result.refused }] : [200, result];
    post({ id, type: kind.response, message: { statusCode, headers: {}, body } });
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
