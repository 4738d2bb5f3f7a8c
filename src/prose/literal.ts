/** Words as a template that prints them to the letter: Liquid takes no brace of theirs for its own. */
export const literal = (words: string): string => words.replace(/\{(?=[{%]|$)/g, '{{ "{" }}');
