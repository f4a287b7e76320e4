import { knownRecord } from '../../hand-in/site/known.ts';

/** The small tables of the record: what a file is checked against on `/kiem-tra/`, without a network too. */
export const GET = (): Response => new Response(JSON.stringify(knownRecord()));
