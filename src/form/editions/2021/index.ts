import type { Form } from "../../form";
import { clausesOf } from "../shared/clauses.zh-CN";
import { disputesTable } from "../shared/disputes";
import { usualFacts } from "../shared/facts.zh-CN";
import { narrativeWith } from "../shared/narrative.zh-CN";
import { requestsTable } from "../shared/requests";
import { otherInOneRow, otherInThreeRows } from "../shared/results";
import { disclosureTable } from "./disclosure";
import { documentsInForce, fees, issued } from "./paragraphs.zh-CN";

const notice = "国办公开办函〔2021〕30号";

/** The format in force, for reports of 2021 on. */
export const edition2021: Form = {
  edition: "2021",
  notice,
  firstYear: 2021,
  tables: [disclosureTable, requestsTable(otherInThreeRows), disputesTable],
  narrative: narrativeWith({ issued, documentsInForce, fees }),
  clauses: clausesOf(notice),
  mainFigures: [
    "disclosure.normativeDocuments.inForce",
    "disclosure.licensing.decisions",
    "disclosure.penalties.decisions",
    "disclosure.coercion.decisions",
    "disclosure.fees.amount",
    "requests.new.total",
    "requests.resultTotal.total",
    "disputes.review.total",
    "disputes.suitDirect.total",
    "disputes.suitAfterReview.total",
  ],
  usualFacts,
};

/** The same as some organs publish it: （六）其他处理 kept as the one row of 2019. */
export const edition2021OtherInOneRow: Form = {
  ...edition2021,
  tables: [disclosureTable, requestsTable(otherInOneRow), disputesTable],
};
