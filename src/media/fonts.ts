import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create } from 'fontkit';
import subsetFont from 'subset-font';
import { digestOf, type Cache } from '../cache/cache.ts';

/** Faces of the site, named as its files are: `<face>.woff2`. */
export const faces = {
  'text-400': '@expo-google-fonts/hanken-grotesk/400Regular/HankenGrotesk_400Regular.ttf',
  'text-600': '@expo-google-fonts/hanken-grotesk/600SemiBold/HankenGrotesk_600SemiBold.ttf',
  'title-700': '@expo-google-fonts/faustina/700Bold/Faustina_700Bold.ttf',
} as const;
export type Face = keyof typeof faces;

/** What a face is called where text is set in it. */
export const families = {
  'text-400': { name: 'Hanken Grotesk', weight: 400 },
  'text-600': { name: 'Hanken Grotesk', weight: 600 },
  'title-700': { name: 'Faustina', weight: 700 },
} as const satisfies Record<Face, { readonly name: string; readonly weight: number }>;

const toneMarks = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const vowels = [...'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY'];
const vietnamese = [
  ...vowels.flatMap((vowel) => ['', ...toneMarks].map((tone) => (vowel + tone).normalize('NFC'))),
  ...'đĐ',
];
const basicLatin = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index));
const signs = [...'–—‘’“”…≥≤≈÷×·²³°±−←→«»₫', '\u00a0', '\u202f'];

/** Every character that a page may use. A face lacks some: `charactersOf` says which it has. */
export const siteCharacters: ReadonlySet<string> = new Set([
  ...basicLatin,
  ...vietnamese,
  ...toneMarks,
  ...signs,
]);

/** The whole face, as TrueType. */
export const fileOf = (face: Face, root: string): string => join(root, 'node_modules', faces[face]);

const known = new Map<Face, ReadonlySet<string>>();

/** The site's characters that a face can draw. */
export function charactersOf(face: Face, root: string): ReadonlySet<string> {
  const characters = known.get(face) ?? readCharacters(face, root);
  known.set(face, characters);
  return characters;
}

function readCharacters(face: Face, root: string): ReadonlySet<string> {
  const font = create(readFileSync(fileOf(face, root)));
  if (!('hasGlyphForCodePoint' in font)) throw new Error(`${faces[face]} is a collection, not a font.`);
  return new Set(
    [...siteCharacters].filter((character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)),
  );
}

/** Only what running text and tables of figures need; the alternates of the others would double the files. */
const keepFeatures = ['ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'lnum', 'tnum'];

/**
 * A face with the glyphs of a text. Pages share three files, which WOFF2 makes as small as can be; of what stands inside a picture there
 * is one for each, where it would take five times as long to save a quarter.
 */
export async function subset(
  face: Face,
  text: string,
  format: 'woff' | 'woff2',
  root: string,
): Promise<Uint8Array> {
  const font = await readFile(fileOf(face, root));
  return subsetFont(font, text, { targetFormat: format, noHinting: true, keepFeatures });
}

/** The faces of the pages, from what was kept of the last build where they are the same. */
export async function writeFonts(folder: string, root: string, cache?: Cache): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const face of Object.keys(faces) as Face[]) {
    const text = [...charactersOf(face, root)].join('');
    const key = digestOf([...toolsOfFonts(root), readFileSync(fileOf(face, root)), text]);
    const known = cache?.read(key);
    const bytes = known ?? (await subset(face, text, 'woff2', root));
    if (known === undefined) cache?.write(key, bytes);
    await writeFile(join(folder, `${face}.woff2`), bytes);
  }
}

/** What subsets a face: this code, and the program behind it. */
const toolsOfFonts = (root: string): readonly (string | Uint8Array)[] => [
  process.version,
  readFileSync(join(root, 'src', 'media', 'fonts.ts')),
  readFileSync(join(root, 'node_modules', 'subset-font', 'package.json')),
];
