/** The address that the manifest in the repository names: the developer's own machine. */
export const developerOrigin = "https://localhost:3000";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** The manifest for an add-in served from a base address, which ends with a slash; `version` has three parts. */
export function fillManifest(manifest: string, base: URL, version: string): string {
  return manifest
    .replaceAll(`<AppDomain>${developerOrigin}</AppDomain>`, `<AppDomain>${escaped(base.origin)}</AppDomain>`)
    .replaceAll(`${developerOrigin}/`, escaped(base.href))
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
}
