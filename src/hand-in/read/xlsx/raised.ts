const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Raised as a reader sees it: the 1 after 512 that leads to a footnote is no digit of 5121, and "m" with a raised 2 is m². */
export const raised = (text: string): string =>
  text.replaceAll(/\d/g, (digit) => raisedDigits[Number(digit)] ?? digit);
