import type { Context, Spot } from "./context";

/** `收到自然人申请87件`, `信息公开办受理申请215件`: applications that can only be for information. */
const asked =
  /(?:收到|受理|接收|接到|收悉|收办|新收|收|办理|登记)(?:各类|有效|新的|的)?(?:(?:自然人|公民|个人|法人|企业|组织|机构|群众)(?:和|及|或|、|其他)*)*(?:提出|提交)?的?申请(?!人)/;
const byApplicant = /(?:自然人|公民|法人|企业|其他组织)(?:提出|提交)?的?申请(?!人)/;
/** `自然人申请488件，法人或其他组织申请28件`, where the clause says no more. */
const onlyApplicant = /^(?:其中|，)*(?:自然人|公民|法人(?:(?:和|或|及)其他组织)?)申请$/;
/** What no other applications have. */
const ofTheForm = /予以公开|部分公开|不予公开|无法提供|不予处理|结转/;

/** Whether a number counts requests for information, though their full name is not said. */
export function isAsked({ near, sentence }: Spot, context: Context): boolean {
  if (context.subject === "other") return false;
  if (onlyApplicant.test(near)) return true;
  return asked.test(near) && (context.disclosure || byApplicant.test(near) || ofTheForm.test(sentence));
}
