import type { APIRoute } from 'astro';
import { recordKeys } from '../../site/record/written-record.ts';
import { provinceTable } from '../../hand-in/site/record-files.ts';

export const getStaticPaths = () =>
  recordKeys().map((key) => ({ params: { province: key }, props: { key } }));

/** The figures of one province, fetched when a file speaks of it. */
export const GET: APIRoute<{ readonly key: string }> = ({ props: { key } }) =>
  new Response(JSON.stringify(provinceTable(key)));
