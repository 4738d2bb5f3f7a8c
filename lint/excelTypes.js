/** A type of Office.js ties code to Excel as a value does, but `no-restricted-globals` looks at values alone. */
export const noExcelTypes = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      excel: "“{{name}}” is a type of Excel's: outside of src/excel the port says what is needed.",
    },
  },
  create: (context) => ({
    TSQualifiedName({ left: node }) {
      const { name } = node;
      if (name === "Excel" || name === "OfficeExtension")
        context.report({ node, messageId: "excel", data: { name } });
    },
  }),
};
