import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import Papa from 'papaparse';

const packages = join(import.meta.dirname, '..', '..', '..', 'node_modules');

/** The bytes of a file of a package. */
export const bytesIn = (name: string, path: string): Uint8Array =>
  new Uint8Array(readFileSync(join(packages, name, path)));

export interface PapaCase {
  readonly description: string;
  readonly input: unknown;
  readonly config?: unknown;
  readonly disabled?: boolean;
  readonly expected: {
    readonly data: readonly (readonly string[])[];
    readonly errors: readonly { readonly row?: number }[];
  };
}

/** The cases of Papa Parse's own tests that ask for nothing special. The file holds them in variables and runs them with Mocha. */
export function papaCases(): readonly PapaCase[] {
  const path = 'tests/test-cases.js';
  const source = new TextDecoder().decode(bytesIn('papaparse', path));
  const all = runInNewContext(
    `${source};[...CORE_PARSER_TESTS, ...PARSE_TESTS]`,
    {
      module: { exports: {} },
      require: (name: string) => (name === 'chai' ? { assert: {} } : Papa),
      describe: Object.assign(() => undefined, { skip: () => undefined }),
    },
    { filename: basename(path) },
  ) as PapaCase[];
  return all.filter(
    ({ config, disabled, input }) => config === undefined && disabled !== true && typeof input === 'string',
  );
}
