import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type IDataValidationRule,
} from "@univerjs/core";
import type { HostValidation } from "../model";

type Record_ = Readonly<Record<string, unknown>>;

const operators: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThan: DataValidationOperator.LESS_THAN,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const types: Readonly<Record<string, DataValidationType>> = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  textLength: DataValidationType.TEXT_LENGTH,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  list: DataValidationType.LIST,
  custom: DataValidationType.CUSTOM,
};

const styles: Readonly<Record<string, DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

const text = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number" ? String(value) : undefined;

/** Univer's rule for a validation of Office.js; undefined for one without a rule (a prompt alone). */
export function univerRule(
  uid: string,
  { rule, prompt, errorAlert }: HostValidation,
): Omit<IDataValidationRule, "ranges"> | undefined {
  const [found] = Object.entries(rule as Record_);
  const type = found && types[found[0]];
  if (!found || !type) return undefined;
  const body = found[1] as Record_;
  const { message = "", showPrompt = false } = prompt as Record_;
  const { message: error = "", showAlert = true, style = "Stop" } = errorAlert as Record_;
  const first = text(body["formula1"]) ?? text(body["source"]) ?? text(body["formula"]);
  const second = text(body["formula2"]);
  const operator = operators[text(body["operator"]) ?? ""];
  return {
    uid,
    type,
    allowBlank: true,
    ...(operator && { operator }),
    ...(first !== undefined && { formula1: first }),
    ...(second !== undefined && { formula2: second }),
    showErrorMessage: showAlert === true && error !== "",
    error: text(error) ?? "",
    errorStyle:
      showAlert === true
        ? (styles[text(style) ?? ""] ?? DataValidationErrorStyle.STOP)
        : DataValidationErrorStyle.INFO,
    showInputMessage: showPrompt === true && message !== "",
    prompt: text(message) ?? "",
  };
}
