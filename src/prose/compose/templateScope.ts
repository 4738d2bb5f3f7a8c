import type { TemplateValues } from "./templateValues";

type Scope = Record<string, unknown>;

/** The names as nested objects, which is how Liquid reads `申请.本年新收.总计`. */
export function templateScope(values: TemplateValues): Scope {
  const scope: Scope = {};
  for (const [name, value] of values) {
    const path = /^数据\["(.+)"\]$/.exec(name)?.slice(1);
    put(scope, path ? ["数据", ...path] : name.split("."), value);
  }
  return scope;
}

function put(scope: Scope, [step = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) scope[step] = value;
  else put((scope[step] ??= {}) as Scope, rest, value);
}
