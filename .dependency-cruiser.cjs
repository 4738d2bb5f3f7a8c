/** The flow of data as a rule: a pure core, thin edges, surfaces that wire. */
const pure = "^src/(form|figures|audit|compare|pictures|prose|report|rollup|seal|sheets)/";

module.exports = {
  forbidden: [
    {
      name: "no-circular",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "pure-core-stays-pure",
      comment: "The pure parts know no Office, DOM, React or Node API, and no folder outside themselves.",
      severity: "error",
      from: { path: pure },
      to: { path: "^src/", pathNot: pure },
    },
    {
      name: "pure-core-has-few-libraries",
      comment:
        "Templates (liquidjs), the .docx writer (docx), SHA-256 (@noble/hashes) and scales (d3-scale) are the only libraries of the pure parts.",
      severity: "error",
      from: { path: pure },
      to: {
        dependencyTypes: ["npm", "core"],
        pathNot: "node_modules/(liquidjs|docx|@noble/hashes|d3-scale)/",
      },
    },
    {
      name: "form-knows-nothing",
      severity: "error",
      from: { path: "^src/form/" },
      to: { path: "^src/", pathNot: "^src/form/" },
    },
    {
      name: "figures-know-only-the-form",
      severity: "error",
      from: { path: "^src/figures/" },
      to: { path: "^src/", pathNot: "^src/(form|figures)/" },
    },
    {
      name: "the-core-does-not-know-sheets",
      comment:
        "sheets/ says what stands where; what a figure is, and whether it is right, does not depend on it.",
      severity: "error",
      from: { path: "^src/(form|figures|audit|prose|report)/" },
      to: { path: "^src/(sheets|rollup)/" },
    },
    {
      name: "edges-do-not-know-each-other-nor-what-uses-them",
      severity: "error",
      from: { path: "^src/(excel|files)/" },
      to: { path: "^src/(session|taskpane|commands|cli|preview|packaging)/" },
    },
    {
      name: "files-do-not-know-excel",
      severity: "error",
      from: { path: "^src/files/" },
      to: { path: "^src/excel/" },
    },
    {
      name: "excel-does-not-know-files",
      severity: "error",
      from: { path: "^src/excel/" },
      to: { path: "^src/files/" },
    },
    {
      name: "the-session-knows-no-surface-and-no-excel",
      comment: "It works on the port; the surfaces bring the workbook and the window.",
      severity: "error",
      from: { path: "^src/session/" },
      to: { path: "^src/(excel|taskpane|commands|cli|preview|packaging)/" },
    },
    {
      name: "surfaces-do-not-know-each-other",
      severity: "error",
      from: { path: "^src/(taskpane|commands|cli|packaging|preview)/" },
      to: { path: "^src/(taskpane|commands|cli|preview|packaging)/", pathNot: "^src/$1/" },
    },
    {
      name: "react-only-in-the-pane",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/taskpane/" },
      to: { path: "node_modules/(react|react-dom|@fluentui)/" },
    },
    {
      name: "preview-is-never-shipped",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/preview/" },
      to: { path: "(^src/preview/|node_modules/@univerjs)" },
    },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
