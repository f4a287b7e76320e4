/** The deck that compares all provinces; the others are named after theirs. */
export const compareDeck = 'so-sanh';
