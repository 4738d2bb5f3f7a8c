import { RichApiError } from "../../src/preview/host/richApiError";

/** Which request or member is to fail, how, and how often. */
export interface FailurePlan {
  readonly code: string;
  /** `Class.Member` on the wire, e.g. `Range.Values`; without it the whole next request is refused. */
  readonly member?: string;
  /** How often it fails; once if not given. */
  readonly times?: number;
  /** How many matches pass before the first failure. */
  readonly after?: number;
}

/** Failures planned for a member, whatever the request. */
export function createFailures() {
  const plans: { readonly plan: FailurePlan; passed: number; failed: number }[] = [];
  return {
    plan: (plan: FailurePlan) => {
      plans.push({ plan, passed: 0, failed: 0 });
    },
    failIfPlanned: (member: string | undefined) => {
      for (const entry of plans) {
        const { plan } = entry;
        if (plan.member !== member) continue;
        if (entry.passed < (plan.after ?? 0)) entry.passed += 1;
        else if (entry.failed < (plan.times ?? 1)) {
          entry.failed += 1;
          throw new RichApiError(plan.code, plan.code);
        }
      }
    },
  };
}
