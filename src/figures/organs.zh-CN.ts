import type { Organ } from "./filing";

/** How staff call the kinds of organs: on 封面, in the pane and in templates. */
export const organNames: Readonly<Record<Organ, string>> = {
  town: "乡镇、街道",
  department: "部门",
  county: "县（市、区）政府",
  cityOrAbove: "市级及以上政府",
  ministry: "国务院部门",
};
