import fc from "fast-check";
import type { Element } from "../../../src/files/markup/element";
import { parseXml } from "../../../src/files/markup/parse";

const namespaces = new Map([["urn:word", "w"]]);
const unwanted = new Set(["w:looks"]);
const parsed = (xml: string) => parseXml([xml], namespaces, unwanted);

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&#34;").replaceAll("'", "&#x27;");

const name = fc.constantFrom("w:p", "w:t", "w:looks", "other", "表");
const letters = fc.string({
  unit: fc.constantFrom(...Array.from("总计 12<>&\"'/=!?-]")),
  minLength: 1,
  maxLength: 12,
});
const { element } = fc.letrec<{ element: Element; child: Element | string }>((tie) => ({
  element: fc.record({
    name,
    attributes: fc.dictionary(fc.constantFrom("w:val", "id", "名"), letters, {
      maxKeys: 2,
      noNullPrototype: true,
    }),
    children: fc.array(tie("child"), { maxLength: 4 }),
  }),
  child: fc.oneof({ depthSize: "small", withCrossShrink: true }, letters, tie("element")),
}));

/** As a program might write it; blanks and quotes may stand otherwise, and remarks between. */
function written({ name: tag, attributes, children }: Element): string {
  const own = Object.entries(attributes).map(([key, value], at) =>
    at % 2 === 0 ? ` ${key}="${escaped(value)}"` : `\n${key} = '${escaped(value)}'`,
  );
  if (children.length === 0) return `<${tag}${own.join("")}/>`;
  const inner = children.map((child, at) => {
    if (typeof child !== "string") return `<!-- <w:p a="> -->${written(child)}<?go <on> ?>`;
    return at % 2 === 0 || child.includes("]]>") ? escaped(child) : `<![CDATA[${child}]]>`;
  });
  return `<${tag}${own.join("")} >${inner.join("")}</${tag}\n>`;
}

/** What is to come of it: without what is left out, and neighbouring texts as one. */
function expected({ name: own, attributes, children }: Element): Element {
  const kept: (Element | string)[] = [];
  for (const child of children) {
    const last = kept.at(-1);
    if (typeof child !== "string") {
      if (child.name !== "w:looks") kept.push(expected(child));
    } else if (typeof last === "string") kept[kept.length - 1] = last + child;
    else kept.push(child);
  }
  return { name: own, attributes: { ...attributes }, children: kept };
}

const root = element.map((each): Element => ({
  name: "w:document",
  attributes: { "xmlns:w": "urn:word" },
  children: [each],
}));

test("XML comes out as it was made, whole or in pieces", () => {
  fc.assert(
    fc.property(root, (tree) => {
      const xml = written(tree);
      const pieces = xml.split(/(?=<)/);
      for (const each of [[xml], pieces])
        expect(parseXml(each, namespaces, unwanted).children).toEqual([expected(tree)]);
    }),
  );
});

test("a prefix is what its namespace has with us", () => {
  expect(parsed('<x:p xmlns:x="urn:word"><p xmlns="urn:word"/><w:p/></x:p>').children).toMatchObject([
    { name: "w:p", children: [{ name: "w:p" }, { name: "p" }] },
  ]);
});

/** What is no sound XML, and what is made of it all the same. */
const malformed: readonly (readonly [string, string, readonly unknown[]])[] = [
  ["an element that nobody closes", "<a><b>1", [{ name: "a", children: [{ name: "b", children: ["1"] }] }]],
  [
    "elements closed in the wrong turn",
    "<a><b>1</a>",
    [{ name: "a", children: [{ name: "b", children: ["1"] }] }],
  ],
  ["an attribute without quotes", "<a b=1>2</a>", [{ name: "a", attributes: { b: "1" }, children: ["2"] }]],
  ["an attribute that never ends", '<a b="1>2</a>', []],
  ["an entity of its own", "<a>&nbsp;1</a>", [{ name: "a", children: ["&nbsp;1"] }]],
  ["a lone &", "<a>1 & 2</a>", [{ name: "a", children: ["1 & 2"] }]],
  ["a sign that is none", "<a>&#1;</a>", [{ name: "a", children: ["\u0001"] }]],
  ["a document type", "<!DOCTYPE a><a>1</a>", [{ name: "a", children: ["1"] }]],
  ["a remark that never ends", "<a/><!-- 1", [{ name: "a", children: [] }]],
];

test.each(malformed)("%s is forgiven", (_, xml, children) => {
  expect(parsed(xml).children).toMatchObject(children);
});

test("more letters than any report has are not looked at", () => {
  const half = "1".repeat(8_000_001);
  expect(() => parseXml([half, half], namespaces)).toThrow("庞杂");
});
