import { templateXlsx } from '../../hand-in/site/template.ts';

export const GET = (): Response => new Response(templateXlsx());
