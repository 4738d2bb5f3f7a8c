import type { Form } from "../../form";
import { clausesOf } from "../shared/clauses.zh-CN";
import { disputesTable } from "../shared/disputes";
import { usualFacts } from "../shared/facts.zh-CN";
import { narrativeWith } from "../shared/narrative.zh-CN";
import { requestsTable } from "../shared/requests";
import { otherInOneRow } from "../shared/results";
import { disclosureTable } from "./disclosure";

const notice = "国办公开办函〔2019〕60号";

/** The superseded trial format, for reports of 2019 and 2020. */
export const edition2019: Form = {
  edition: "2019",
  notice,
  firstYear: 2019,
  tables: [disclosureTable, requestsTable(otherInOneRow), disputesTable],
  narrative: narrativeWith({}),
  clauses: clausesOf(notice),
  mainFigures: [
    "disclosure.licensing.decisions",
    "disclosure.penalties.decisions",
    "disclosure.coercion.decisions",
    "requests.new.total",
    "requests.resultTotal.total",
    "disputes.review.total",
    "disputes.suitDirect.total",
    "disputes.suitAfterReview.total",
  ],
  usualFacts,
};
