import { join, resolve } from 'node:path';
import { Fault } from './fault.ts';

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
  readonly pdf: PdfFiles;
}

type PdfFiles = 'auto' | 'no';

type Environment = Readonly<Record<string, string | undefined>>;

const basePath = (text: string): string =>
  `/${text.split('/').filter(Boolean).join('/')}/`.replace('//', '/');

function isOn(name: string, text = 'yes'): boolean {
  if (text !== 'yes' && text !== 'no') throw new Fault(`${name} is "${text}"; write "yes" or "no".`);
  return text === 'yes';
}

function pdfFiles(text: string): PdfFiles {
  if (text === 'auto' || text === 'no') return text;
  throw new Fault(`PDF_FILES is "${text}". Write "auto" (PDF files when a browser is there) or "no".`);
}

export function settingsFrom(env: Environment, root: string): Settings {
  const folder = (name: string, usual: string): string => resolve(root, env[name] ?? join(root, usual));
  return {
    root,
    data: folder('DATA_DIR', 'data'),
    generated: folder('RECORD_DIR', '.generated'),
    dist: folder('OUT_DIR', 'dist'),
    base: basePath(env['BASE_PATH'] ?? '/'),
    site: env['SITE_URL'] ?? 'https://dan-van-kheo.example',
    worker: isOn('SERVICE_WORKER', env['SERVICE_WORKER']),
    pdf: pdfFiles(env['PDF_FILES'] ?? 'auto'),
  };
}
