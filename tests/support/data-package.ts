import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import Papa from 'papaparse';
import { dataPackageSchema } from './data-package-schema.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly required?: true; readonly unique?: true; readonly pattern?: string };
  readonly categories?: readonly { readonly value: string; readonly label: string }[];
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly string[];
    readonly uniqueKeys?: readonly (readonly string[])[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
    }[];
  };
}
interface DataPackage {
  readonly resources: readonly Resource[];
}
type Row = Readonly<Record<string, string>>;

const ajv = new Ajv({ allErrors: true });
addFormats(ajv);
const validate = ajv.compile<DataPackage>(dataPackageSchema);

/** What is wrong with the package of a folder: its description, its files, and each of their cells. */
export function packageFaults(folder: string): readonly string[] {
  const described: unknown = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
  if (!validate(described))
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
  const absent = described.resources.filter(({ path }) => !existsSync(join(folder, path)));
  if (absent.length > 0) return absent.map(({ path }) => `${path} is not there`);
  const tables = new Map(described.resources.map((resource) => [resource.name, rowsOf(folder, resource)]));
  return described.resources.flatMap((resource) => [
    ...fileFaults(folder, resource),
    ...tableFaults(resource, tables),
  ]);
}

function fileFaults(folder: string, { path, bytes, hash }: Resource): readonly string[] {
  const content = readFileSync(join(folder, path));
  const sum = createHash('sha256').update(content).digest('hex');
  return [
    ...(content.length === bytes ? [] : [`${path} has ${content.length} bytes, not ${bytes}`]),
    ...(hash === `sha256:${sum}` ? [] : [`${path} has another hash`]),
  ];
}

/** Without a schema a resource is a file, not a table. */
function rowsOf(folder: string, { path, schema }: Resource): readonly (readonly string[])[] {
  if (schema === undefined) return [];
  const text = readFileSync(join(folder, path), 'utf8');
  return Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n', skipEmptyLines: true }).data;
}

function tableFaults(
  { name, schema }: Resource,
  tables: ReadonlyMap<string, readonly (readonly string[])[]>,
): readonly string[] {
  if (schema === undefined) return [];
  const [header = [], ...lines] = tables.get(name) ?? [];
  const names = schema.fields.map((field) => field.name);
  if (String(header) !== String(names)) return [`${name} has the header ${String(header)}`];
  const rows = lines.map((cells) => rowOf(names, cells));
  return [
    ...schema.fields.flatMap((field) => fieldFaults(name, field, rows)),
    ...[...(schema.primaryKey ? [schema.primaryKey] : []), ...(schema.uniqueKeys ?? [])].flatMap((key) =>
      keyFaults(name, key, rows),
    ),
    ...(schema.foreignKeys ?? []).flatMap(({ fields: [own = ''], reference }) => {
      const {
        resource: other = name,
        fields: [key = ''],
      } = reference;
      const [otherHeader = [], ...otherLines] = tables.get(other) ?? [];
      const known = new Set(otherLines.map((cells) => cells[otherHeader.indexOf(key)]));
      return rows
        .map((row) => row[own] ?? '')
        .filter((cell) => cell !== '' && !known.has(cell))
        .map((cell) => `${name}.${own}: "${cell}" is not in ${other}.${key}`);
    }),
  ];
}

const rowOf = (names: readonly string[], cells: readonly string[]): Row =>
  Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));

const forms: Readonly<Record<string, RegExp>> = {
  string: /^/,
  number: /^-?\d+(\.\d+)?$/,
  integer: /^-?\d+$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

function fieldFaults(
  table: string,
  { name, type, constraints = {}, categories }: Field,
  rows: readonly Row[],
): readonly string[] {
  const pattern = new RegExp(`^(?:${constraints.pattern ?? '.*'})$`, 's');
  const isRight = (cell: string): boolean =>
    cell === ''
      ? constraints.required !== true
      : (forms[type] ?? /$^/).test(cell) &&
        pattern.test(cell) &&
        (categories === undefined || categories.some(({ value }) => value === cell));
  const labels = categories?.map(({ label }) => label) ?? [];
  return [
    ...rows
      .map((row) => row[name] ?? '')
      .flatMap((cell) => (isRight(cell) ? [] : [`${table}.${name}: "${cell}"`])),
    ...(new Set(labels).size === labels.length ? [] : [`${table}.${name}: two categories have one label`]),
    ...(constraints.unique === true ? keyFaults(table, [name], rows) : []),
  ];
}

/** Rows with a blank in the key are told apart by nothing, which only a unique key allows. */
function keyFaults(table: string, key: readonly string[], rows: readonly Row[]): readonly string[] {
  const keys = rows.map((row) => key.map((name) => row[name]).join('|'));
  return new Set(keys).size === keys.length ? [] : [`${table}: two rows have the same ${key.join(', ')}`];
}
