import type { Narrative, NarrativePart } from "../../narrative";
import * as paragraphs from "./paragraphs.zh-CN";

/** What an edition's tables let its default paragraphs say beside the common sentences. */
interface OwnSentences {
  readonly issued?: string;
  readonly fees?: string;
  readonly documentsInForce?: string;
}

/** The five parts of section 一. */
function partsWith({ issued = "", fees = "", documentsInForce = "" }: OwnSentences): NarrativePart[] {
  return [
    {
      place: "one.1",
      called: "主动公开",
      heading: "（一）主动公开",
      headedLike: /^主动公开/,
      template: paragraphs.published + issued + paragraphs.decisions + fees,
    },
    {
      place: "one.2",
      called: "依申请公开",
      heading: "（二）依申请公开",
      headedLike: /^依申请公开/,
      template: paragraphs.requestsAndDisputes,
    },
    {
      place: "one.3",
      called: "政府信息管理",
      heading: "（三）政府信息管理",
      headedLike: /^政府信息(?:资源)?(?:规范)?化?管理/,
      template: documentsInForce + paragraphs.management,
    },
    {
      place: "one.4",
      called: "平台建设",
      heading: "（四）政府信息公开平台建设",
      headedLike: /平台建设/,
      template: paragraphs.platforms,
    },
    {
      place: "one.5",
      called: "监督保障",
      heading: "（五）监督保障",
      headedLike: /^监督保障|^教育培训|^监督/,
      template: paragraphs.supervision,
    },
  ];
}

/** The six sections of both notices and the five parts of section 一. */
export function narrativeWith(own: OwnSentences): Narrative {
  return {
    reportName: "政府信息公开工作年度报告",
    titledLike: /(?:政府)?信息公开(?:工作)?(?:年度?报告|年报)/,
    preamble: { place: "preamble", called: "开头", template: paragraphs.preamble },
    sections: [
      {
        kind: "text",
        place: "one",
        called: "总体情况",
        heading: "一、总体情况",
        headedLike: /总体情况/,
        parts: partsWith(own),
      },
      { kind: "table", table: "disclosure", headedLike: /主动公开政府信息/ },
      { kind: "table", table: "requests", headedLike: /处理政府信息公开申请|政府信息公开申请情况/ },
      { kind: "table", table: "disputes", headedLike: /行政复议/ },
      {
        kind: "text",
        place: "five",
        called: "存在的主要问题",
        heading: "五、存在的主要问题及改进情况",
        headedLike: /主要问题|存在.{0,6}问题/,
        template: paragraphs.problems,
      },
      {
        kind: "text",
        place: "six",
        called: "其他需要报告的事项",
        heading: "六、其他需要报告的事项",
        headedLike: /其他需要报告/,
        template: paragraphs.otherMatters,
      },
    ],
  };
}
