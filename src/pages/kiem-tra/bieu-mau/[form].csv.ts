import { templateCsvPaths } from '../../../hand-in/site/template.ts';

export const getStaticPaths = templateCsvPaths;
export const GET = ({ props }: { readonly props: { readonly text: string } }): Response =>
  new Response(props.text);
