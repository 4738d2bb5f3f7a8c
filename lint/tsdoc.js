const isFunction = ({ type }) =>
  /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(type);

/** The function that an export declares, with its name. */
function exported({ declaration }) {
  if (declaration?.type === "FunctionDeclaration") return { node: declaration, name: declaration.id?.name };
  if (declaration?.type !== "VariableDeclaration") return undefined;
  const [{ id, init }] = declaration.declarations;
  return init && isFunction(init) ? { node: init, name: id.name } : undefined;
}

/** Public functions say what they mean, and what they throw of their own; what is caught and thrown on is not theirs. */
export const saysInTsdoc = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      meaning: "“{{name}}” is exported: its TSDoc says what it means.",
      throws: "“{{name}}” throws: its TSDoc says so, with @throws.",
    },
  },
  create(context) {
    const docs = new Map();
    const overloaded = new Set();
    return {
      ExportNamedDeclaration(node) {
        if (node.declaration?.type === "TSDeclareFunction") overloaded.add(node.declaration.id.name);
        const own = exported(node);
        // What is said of an overloaded function stands at its first signature.
        if (!own || overloaded.has(own.name)) return;
        const doc = context.sourceCode.getCommentsBefore(node).findLast(({ value }) => value.startsWith("*"));
        docs.set(own.node, { name: own.name, text: doc?.value ?? "" });
        if (!doc) context.report({ node, messageId: "meaning", data: { name: own.name } });
      },
      ThrowStatement(node) {
        if (node.argument.type === "Identifier") return;
        let within = node.parent;
        while (within && !isFunction(within)) within = within.parent;
        const doc = docs.get(within);
        if (doc && doc.text !== "" && !doc.text.includes("@throws"))
          context.report({ node, messageId: "throws", data: { name: doc.name } });
      },
    };
  },
};
