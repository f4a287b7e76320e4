import { templateXlsx } from '../../site/template.ts';

export const GET = (): Response => new Response(templateXlsx());
