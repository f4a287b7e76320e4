/** The page where readers put a deck together. It stands among the decks, and is none. */
export const ownDeckPath = 'trinh-chieu/rieng/';
