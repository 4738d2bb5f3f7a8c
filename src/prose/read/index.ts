import type { About, Claim } from "./claim";
import { newContext, type Context, type Spot } from "./context";
import { disputeAbout } from "./disputes";
import { decisionAbout, documentAbout } from "./documents";
import { feeAbout } from "./fees";
import { askersIn, impliedIn } from "./implied";
import { channel, otherBusiness, published, requestNoun } from "./lexicon";
import { listedAbout } from "./listed";
import { normalise } from "./normalise";
import { mentionsIn } from "./numbers";
import { changeAbout, isLastYears, ratioAbout } from "./ratios";
import { outcomeTerms, requestAbout } from "./requests";
import { sentencesOf } from "./spots";
import { follow } from "./subject";
import { zerosIn } from "./zeros";

export type { About, Claim, Terms } from "./claim";

/**
 * Reads every number that a text states, in digits and in words, and what each is about. Deterministic; the time
 * grows with the length of the text.
 *
 * @param year the year that the report tells; where it is not known, the one that the text names first
 */
export function readClaims(original: string, year = yearOf(original)): Claim[] {
  const { text, at } = normalise(original);
  const context = newContext(year);
  const claims: Claim[] = [];
  const add = (start: number, end: number, claim: Omit<Claim, "surface" | "start" | "end">) => {
    const [from, to] = [at[start] ?? 0, (at[end - 1] ?? 0) + 1];
    claims.push({ surface: original.slice(from, to), start: from, end: to, ...claim });
  };
  for (const sentence of sentencesOf(text, mentionsIn(text))) {
    const [firstSpot] = sentence.spots;
    context.channels = 0;
    context.listed = [];
    follow(firstSpot?.before ?? sentence.text, context);
    for (const { surface, at: place, terms } of zerosIn(sentence, context)) {
      const start = sentence.start + place;
      add(start, start + surface.length, { value: 0, unit: "", about: { kind: "figures", terms } });
    }
    for (const spot of sentence.spots) {
      const { mention } = spot;
      follow(spot.before, context);
      const about = aboutOf(spot, context);
      const { start, end, ...number } = mention;
      add(start, end, { ...number, about });
      if (about.kind === "figures") context.last = about.terms;
      else if (
        about.kind === "elsewhere" &&
        !inBracket(sentence.text.slice(0, mention.start - sentence.start))
      )
        context.last = undefined;
      const askers =
        about.kind === "figures" && about.terms.includes("requests.new.total")
          ? askersIn(spot.near, mention.value)
          : undefined;
      if (askers) {
        const claim = {
          value: askers.value,
          unit: mention.unit,
          about: { kind: "figures", terms: askers.terms } as const,
        };
        add(start - spot.near.length + askers.at, end, claim);
      }
      for (const implied of impliedIn(spot.own, context)) {
        const from = end + implied.at;
        const claim = {
          value: implied.value,
          unit: "",
          about: { kind: "figures", terms: implied.terms } as const,
        };
        add(from, from + implied.surface.length, claim);
      }
    }
  }
  return withoutRepeats(claims).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The first that has an answer: the narrow readings stand before the wide ones. */
function aboutOf(spot: Spot, context: Context): About {
  const compared = ratioAbout(spot, context) ?? changeAbout(spot, context);
  if (compared) return compared;
  if (topics.test(spot.sentence) && !outcomeTerms(spot.near)) return { kind: "elsewhere", what: "other" };
  if (attributes.test(spot.sentence)) return { kind: "elsewhere", what: "document" };
  const about =
    listedAbout(spot, context) ??
    feeAbout(spot) ??
    disputeAbout(spot, context) ??
    documentAbout(spot, context) ??
    decisionAbout(spot) ??
    (isOther(spot) ? undefined : requestAbout(spot, context));
  if (isLastYears(spot, context.year)) {
    const terms = about?.kind === "figures" ? about.terms : context.last;
    return terms ? { kind: "lastYear", terms } : { kind: "lastYear" };
  }
  return about ?? { kind: "elsewhere", what: elsewhere(spot) };
}

/** What the requests were about is no row of the form: `申请内容涉及征地拆迁12件、行政处罚5件`. */
const topics = /申请(?:公开)?(?:的)?(?:事项|内容|信息)?(?:主要)?(?:涉及|集中[在于])/;

/** What a bracket breaks down is still what was spoken of behind it. */
const inBracket = (before: string) => before.lastIndexOf("（") > before.lastIndexOf("）");

/** How an organ's own papers are classed: `制发公文328件，主动公开45件，依申请公开12件，不予公开271件`. */
const attributes = /(?:公文|发文|文件)[^，；]*\d+[件份]，[^；]*主动公开(?:类|的)?\d|公开属性/;

const isOther = ({ near, next }: Spot) =>
  (otherBusiness.test(near) || otherBusiness.test(next)) && !requestNoun.test(near) && !/不予处理/.test(near);

function elsewhere({ near, next }: Spot) {
  const words = near + next;
  if (otherBusiness.test(words)) return "hotline";
  if (/培训|会议|活动|发布会|访谈|解读/.test(words)) return "activity";
  if (/文件|公文/.test(words)) return "document";
  if (published.test(words)) return "published";
  return channel.test(words) ? "channel" : "other";
}

/** What one sentence says twice (未收到申请，受理0件) is one claim for each wording; the same words are not two. */
function withoutRepeats(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>();
  return claims.filter((claim) => {
    const { about, value, start } = claim;
    const key =
      about.kind === "figures" ? `${start} ${value} ${about.terms.join("+")}` : `${start} ${claim.end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function yearOf(text: string): number {
  return Number(/(20\d\d)年/.exec(text)?.[1] ?? 0);
}
