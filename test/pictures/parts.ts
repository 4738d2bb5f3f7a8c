import { validateXML } from "xmllint-wasm";

/** What libxml2 finds wrong with the parts of a package that are XML. */
export async function faultsIn(parts: Readonly<Record<string, Uint8Array>>): Promise<readonly string[]> {
  const xml = Object.entries(parts)
    .filter(([name]) => /\.(?:xml|rels|svg)$/.test(name))
    .map(([name, contents]) => ({ fileName: name.replaceAll("/", "_"), contents }));
  const { errors } = await validateXML({ xml, normalization: "format" });
  return errors.map(({ rawMessage }) => rawMessage);
}
