/** Words as a template that prints them unchanged: their braces are escaped. */
export const literal = (words: string): string => words.replace(/\{(?=[{%]|$)/g, '{{ "{" }}');
