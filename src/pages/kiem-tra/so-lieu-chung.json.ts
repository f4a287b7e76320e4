import { sharedTables } from '../../hand-in/site/record-files.ts';

/** The small tables of the record: what a file is checked against on `/kiem-tra/`, without a network too. */
export const GET = (): Response => new Response(JSON.stringify(sharedTables()));
