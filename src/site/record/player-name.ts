/** The file beside the record that holds the script which presents a deck. */
export const playerName = 'player.js';
