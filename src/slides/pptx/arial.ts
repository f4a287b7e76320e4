/** Advance widths of the typeface in thousandths of its size: those of a character, or of its letter without marks. */
type Widths = Readonly<Record<string, string>>;

const regular: Widths = {
  191: "'",
  222: 'ijl‘’',
  260: '|',
  278: ' !,./:;I[\\]ft\u00a0',
  333: '()-`r“”·²',
  334: '{}',
  355: '"',
  389: '*',
  469: '^',
  500: 'Jcksvxyz',
  549: '≥≤≈÷',
  556: '#$0123456789?L_abdeghnopquđ–',
  584: '+<=>~−×',
  604: '●■',
  611: 'FTZ',
  656: 'ơ',
  667: '&ABEKPSVXY',
  669: 'ư',
  722: 'CDHNRUwĐ',
  778: 'GOQ',
  833: 'Mm',
  854: 'Ư',
  857: 'Ơ',
  889: '%',
  944: 'W',
  1000: '—…',
  1015: '@',
};
const bold: Widths = {
  238: "'",
  278: ' ,./I\\ijl‘’\u00a0',
  280: '|',
  333: '!()-:;[]`ft·²',
  389: '*r{}',
  474: '"',
  500: 'z“”',
  549: '≥≤≈÷',
  556: '#$0123456789J_aceksvxy–',
  584: '+<=>^~−×',
  604: '●■',
  611: '?FLTZbdghnopquđ',
  667: 'EPSVXY',
  711: 'ơ',
  722: '&ABCDHKNRUĐ',
  724: 'ư',
  778: 'GOQw',
  830: 'Ư',
  833: 'M',
  853: 'Ơ',
  889: '%m',
  944: 'W',
  975: '@',
  1000: '—…',
};
/** Of any other character: as wide as they come. */
const unknown = 1000;

const byCharacter = (widths: Widths): ReadonlyMap<string, number> =>
  new Map(Object.entries(widths).flatMap(([width, all]) => [...all].map((each) => [each, Number(width)])));
const faces = { regular: byCharacter(regular), bold: byCharacter(bold) };

/** Width of a text in points, whatever it is made of: it may be a source's own words, with signs that the site's fonts lack. */
export function widthOf(text: string, size: number, isBold = false): number {
  const widths = isBold ? faces.bold : faces.regular;
  let thousandths = 0;
  for (const character of text)
    thousandths += widths.get(character) ?? widths.get(letterOf(character)) ?? unknown;
  return (thousandths * size) / 1000;
}

/** "ễ" is as wide as "e"; "ợ" as "ơ", which is wider than "o". */
function letterOf(character: string): string {
  const [letter = '', ...marks] = character.normalize('NFD');
  return marks.includes(horn) ? (letter + horn).normalize('NFC') : letter;
}
const horn = '\u031b';
