import { availableParallelism, homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { refusalOf, type NamedFolder, type Target } from './folder/refusal.ts';
import { addressOf, basePathOf, countOf, Faults, folderOf, oneOf } from './setting-values.ts';

/** Where things are read and written, and under which address the site will stand. Folders are absolute. */
export interface Settings {
  readonly root: string;
  readonly data: string;
  readonly generated: string;
  readonly dist: string;
  /** Begins and ends with a slash: `/` or `/dan-van-kheo/`. */
  readonly base: string;
  /** The address of the site without its base path: `https://thong-ke.example.org`. */
  readonly site: string;
  /** Whether browsers keep what was visited, to be read without a network. */
  readonly worker: boolean;
  /** PDF files when a browser is there, or none. */
  readonly pdf: 'auto' | 'no';
  /** Where finished files are kept for the next build, if anywhere; the folder may be deleted at any time. */
  readonly cache: string | undefined;
  /** How many pictures, fonts and PDF files are made at once. */
  readonly workers: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The folders that settings name. */
export type FolderName = keyof typeof folders;

const folders = {
  data: { setting: 'DATA_DIR', usual: 'data', written: 'in-part' },
  generated: { setting: 'RECORD_DIR', usual: '.generated', written: 'anew' },
  dist: { setting: 'OUT_DIR', usual: 'dist', written: 'anew' },
} as const;

/**
 * The settings of the environment, for a command that writes some of the folders. What is set to nothing is not set.
 * @throws {Fault} that names all settings that cannot be, and says what to write instead. Nothing is touched.
 */
export function settingsFrom(
  env: Environment,
  root: string,
  written: readonly FolderName[] = [],
  home: string = homedir(),
): Settings {
  const faults = new Faults();
  const given = (name: string, usual: string): string => env[name] || usual;
  const folder = (name: FolderName): string => {
    const { setting, usual } = folders[name];
    return resolve(root, folderOf(setting, given(setting, join(root, usual)), usual, faults));
  };
  const settings: Settings = {
    root,
    data: folder('data'),
    generated: folder('generated'),
    dist: folder('dist'),
    base: basePathOf(given('BASE_PATH', '/'), faults),
    site: addressOf(given('SITE_URL', 'https://dan-van-kheo.example'), faults),
    worker: oneOf('SERVICE_WORKER', given('SERVICE_WORKER', 'yes'), ['yes', 'no'], faults) === 'yes',
    pdf: oneOf('PDF_FILES', given('PDF_FILES', 'auto'), ['auto', 'no'], faults),
    cache: cacheOf(given('CACHE_DIR', join(root, cache.usual)), root, faults),
    workers: countOf('BUILD_WORKERS', given('BUILD_WORKERS', String(availableParallelism())), faults),
  };
  const refusals = new Map(written.map((name) => [name, refusalOfFolder(name, settings, home)]));
  for (const refusal of refusals.values()) faults.add(refusal);
  // Beside a folder that cannot be nothing stands wrong.
  const sound = folderNames.filter((name) => refusals.get(name) === undefined);
  if (written.includes('dist')) faults.add(refusalOfCache(settings, sound, home));
  faults.throwIfAny();
  return settings;
}

const folderNames: readonly FolderName[] = ['data', 'generated', 'dist'];

const cache = {
  setting: 'CACHE_DIR',
  usual: join('node_modules', '.cache', 'dan-van-kheo'),
  written: 'beside',
} as const;

function cacheOf(text: string, root: string, faults: Faults): string | undefined {
  return text === 'no' ? undefined : resolve(root, folderOf(cache.setting, text, cache.usual, faults));
}

const named = (settings: Settings, name: FolderName): NamedFolder => ({
  setting: folders[name].setting,
  path: settings[name],
});

function refusalOfFolder(name: FolderName, settings: Settings, home: string): string | undefined {
  const others = folderNames.filter((each) => each !== name);
  return refused({ ...folders[name], path: settings[name] }, settings, others, home);
}

const refusalOfCache = (
  settings: Settings,
  others: readonly FolderName[],
  home: string,
): string | undefined =>
  settings.cache === undefined
    ? undefined
    : refused({ ...cache, path: settings.cache }, settings, others, home);

function refused(
  target: Target,
  settings: Settings,
  others: readonly FolderName[],
  home: string,
): string | undefined {
  try {
    const neighbours = others.map((name) => named(settings, name));
    return refusalOf(target, { root: settings.root, home, others: neighbours });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return `${target.setting} is "${target.path}", which cannot be looked at: ${error.message}.`;
  }
}
