/** The first letter in upper case, as at the start of a label; the rest as the source has it. */
export const sentenceCase = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
