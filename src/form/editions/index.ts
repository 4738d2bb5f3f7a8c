import type { Form } from "../form";
import { edition2019 } from "./2019";
import { edition2021, edition2021OtherInOneRow } from "./2021";

/** Every variant of the form that reports use: the newest edition first, and of an edition the official one. */
export const forms: readonly [Form, ...Form[]] = [edition2021, edition2021OtherInOneRow, edition2019];
