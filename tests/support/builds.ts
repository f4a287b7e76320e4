import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

const project = process.cwd();

/** A folder that is there while the test runs. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

export interface BuildResult {
  readonly status: number | null;
  readonly said: string;
}

type Environment = Readonly<Record<string, string>>;

/**
 * Runs the build as a person would, in a folder that holds the project, with nothing in the environment but what is given. Without PDF
 * files, unless they are asked for: they take as long as all else.
 */
export function tryBuild(env: Environment, folder = project): BuildResult {
  const { PATH = '', HOME = '' } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: folder,
    env: { PATH, HOME, PDF_FILES: 'no', ...env },
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

/** As `tryBuild`, for a build that has to succeed. */
export function build(env: Environment, folder = project): void {
  const { status, said } = tryBuild(env, folder);
  if (status !== 0) throw new Error(`The build ended with ${String(status)}:\n${said}`);
}

/** Where a build in the project's own folder writes, so that it leaves the project's own output alone. */
export function separate(folder = temporaryFolder()): {
  readonly RECORD_DIR: string;
  readonly OUT_DIR: string;
} {
  return { RECORD_DIR: join(folder, 'generated'), OUT_DIR: join(folder, 'dist') };
}

const isSource = (path: string): boolean =>
  !/^(node_modules|\.git|\.astro|(dist|\.generated)(\..*)?)$/.test(basename(path)) ||
  resolve(path, '..') !== project;

/** The project in another folder, with the same installed packages and nothing built. */
export function copyOfProject(): string {
  const folder = temporaryFolder();
  cpSync(project, folder, { recursive: true, filter: isSource });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** The data in another folder, with lines added to some of its files. */
export function dataWith(
  lines: Readonly<Record<string, readonly string[]>>,
  parent = temporaryFolder(),
): string {
  const folder = join(parent, 'data');
  cpSync(join(project, 'data'), folder, { recursive: true });
  for (const [file, added] of Object.entries(lines))
    appendFileSync(join(folder, file), added.map((line) => `${line}\n`).join(''));
  return folder;
}

/** One place of a file of the data, and what to write there instead. */
export type Edit = readonly [file: string, from: string, to: string];

/** The data in another folder, with some places of its files written anew. */
export function dataAfter(edits: readonly Edit[]): string {
  const folder = dataWith({});
  for (const [file, from, to] of edits) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    if (text.split(from).length !== 2) throw new Error(`${file} has not one "${from}".`);
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
  }
  return folder;
}

/** What a folder holds: the digest of each file by its path. */
export const digestsOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    globSync('**/*', { cwd: folder })
      .filter((path) => statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex'),
      ]),
  );
