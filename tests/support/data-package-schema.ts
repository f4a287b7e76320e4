/**
 * Data Package, version 2, as strict as its standard where it speaks of what this package uses: no property that the standard does not
 * name, no form that it only tolerates. https://datapackage.org/standard/data-package/
 */
const text = { type: 'string', minLength: 1 };
const texts = { type: 'array', minItems: 1, uniqueItems: true, items: text };
const address = { type: 'string', pattern: '^https?://\\S+$' };
/** Relative, with forward slashes, and never upwards. */
const path = { type: 'string', pattern: '^(?!/|\\./)(?!.*\\.\\.)[A-Za-z0-9._/-]+$' };

const object = (required: readonly string[], properties: Readonly<Record<string, object>>) => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});

const constraints = object([], {
  required: { type: 'boolean' },
  unique: { type: 'boolean' },
  pattern: { type: 'string', format: 'regex' },
  enum: texts,
});

const fieldProperties = { name: { type: 'string', pattern: '^[a-z_]+$' }, title: text, description: text };
const field = {
  oneOf: [
    object(['name', 'type'], {
      ...fieldProperties,
      type: { const: 'string' },
      format: { enum: ['default', 'email', 'uri', 'binary', 'uuid'] },
      constraints: { ...constraints, minProperties: 1 },
      categories: {
        type: 'array',
        minItems: 1,
        items: object(['value'], { value: text, label: text }),
      },
    }),
    object(['name', 'type'], {
      ...fieldProperties,
      type: { enum: ['number', 'integer', 'date'] },
      constraints: object([], { required: { type: 'boolean' }, unique: { type: 'boolean' } }),
    }),
  ],
};

const schema = object(['fields'], {
  fields: { type: 'array', minItems: 1, items: field },
  missingValues: { type: 'array', uniqueItems: true, items: { type: 'string' } },
  primaryKey: texts,
  uniqueKeys: { type: 'array', minItems: 1, uniqueItems: true, items: texts },
  foreignKeys: {
    type: 'array',
    minItems: 1,
    items: object(['fields', 'reference'], {
      fields: texts,
      reference: object(['fields'], { resource: text, fields: texts }),
    }),
  },
});

const dialect = object([], {
  header: { const: true },
  delimiter: { const: ',' },
  quoteChar: { const: '"' },
  doubleQuote: { const: true },
  lineTerminator: { enum: ['\r\n', '\n'] },
});

const file = {
  name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
  title: text,
  description: text,
  path,
  mediatype: { type: 'string', pattern: '^[a-z]+/[a-z0-9.+-]+$' },
  bytes: { type: 'integer', minimum: 0 },
  hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
};
const fileRequired = ['name', 'path', 'format', 'mediatype', 'bytes', 'hash'];

const resource = {
  oneOf: [
    object([...fileRequired, 'type', 'encoding', 'schema'], {
      ...file,
      type: { const: 'table' },
      format: { const: 'csv' },
      encoding: { const: 'utf-8' },
      dialect,
      schema,
    }),
    object(fileRequired, {
      ...file,
      format: { enum: ['json', 'parquet', 'xlsx'] },
      encoding: { const: 'utf-8' },
    }),
  ],
};

export const dataPackageSchema = object(
  ['$schema', 'name', 'id', 'title', 'description', 'homepage', 'version', 'licenses', 'resources'],
  {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    id: text,
    title: text,
    description: text,
    homepage: address,
    version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+(-[0-9a-z]+)?$' },
    created: { type: 'string', format: 'date-time' },
    keywords: texts,
    licenses: {
      type: 'array',
      minItems: 1,
      items: object(['name'], { name: text, path: address, title: text }),
    },
    contributors: {
      type: 'array',
      minItems: 1,
      items: object(['title'], { title: text, path: address, roles: texts }),
    },
    sources: { type: 'array', items: object(['title'], { title: text, path: address }) },
    resources: { type: 'array', minItems: 1, items: resource },
  },
);
