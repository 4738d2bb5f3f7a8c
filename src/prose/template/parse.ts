import { TokenKind, Tokenizer } from "liquidjs";
import { fullWidthMistake } from "../compose/mistake";
import { markOf } from "./escaped";
import { templateOf } from "./print";
import { joined, type Segment } from "./segment";

/** A piece of a template as Liquid cuts it. */
interface Piece {
  readonly kind: TokenKind;
  readonly text: string;
  /** It strips the blanks around it. */
  readonly trims: boolean;
}

/**
 * The pieces of a template without control tags: printed again they give the same template, letter by letter.
 * Undefined for a template with control tags, and for one that cannot be read.
 *
 * @example segmentsOf("收到{{ 申请.本年新收.总计 }}件") // text, chip, text
 */
export function segmentsOf(template: string): readonly Segment[] | undefined {
  const pieces = piecesOf(template);
  if (!pieces || pieces.some(({ kind, trims }) => kind === TokenKind.Tag || trims)) return undefined;
  const cut = (asWords: boolean) =>
    joined(
      pieces.map(({ kind, text }) =>
        kind === TokenKind.Output ? outputOf(text, asWords) : { kind: "text", text },
      ),
    );
  const simple = cut(true);
  return templateOf(simple) === template ? simple : cut(false);
}

/** What stands between the braces of an output. */
export const expressionIn = (code: string): string => code.replace(/^\{\{-?\s*|\s*-?\}\}$/g, "");

/** An output as the piece that a person sees. */
export function outputOf(code: string, asWords = true): Segment {
  const mark = asWords ? markOf(code) : undefined;
  if (mark !== undefined) return { kind: "text", text: mark };
  const { asks } = /^(["'])(?<asks>[^"'\n]*)\1\s*\|\s*待写$/.exec(expressionIn(code))?.groups ?? {};
  return asks === undefined ? { kind: "chip", code } : { kind: "field", asks, code };
}

function piecesOf(template: string): readonly Piece[] | undefined {
  if (fullWidthMistake(template)) return undefined;
  try {
    return new Tokenizer(template).readTopLevelTokens().map((token) => ({
      kind: token.kind,
      text: token.getText(),
      trims: token.kind === TokenKind.Output && /^\{\{-|-\}\}$/.test(token.getText()),
    }));
  } catch {
    // Liquid says where a brace is not closed; composing tells the clerk.
    return undefined;
  }
}
