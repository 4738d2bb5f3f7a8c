/** Fills `{{base}}`, `{{host}}`, `{{path}}` and `{{version}}` in the installation guide. */
export function fillGuide(guide: string, base: URL, version: string): string {
  const values: Readonly<Record<string, string>> = {
    base: base.href,
    host: base.host,
    path: base.pathname,
    version,
  };
  return guide.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The guide asks for ${whole}.`);
    return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  });
}
