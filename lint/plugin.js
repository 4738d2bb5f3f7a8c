import { noFormKeys } from "./formKeys.js";

/** Our own rules, as a plugin for oxlint. */
export default { meta: { name: "nianbao" }, rules: { "no-form-keys": noFormKeys } };
