import { office } from '../../take-away/office/package.ts';

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
export const main = `${drawing}/main`;
export const charts = `${drawing}/chart`;
export const chartDrawing = `${drawing}/chartDrawing`;
export const tables = `${drawing}/table`;

/** Of the parts of a presentation. */
export const slideNamespaces =
  `xmlns:a="${main}" xmlns:r="${office}" ` +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

export const presentationType = (name: string): string =>
  `application/vnd.openxmlformats-officedocument.presentationml.${name}+xml`;
export const drawingType = (name: string): string =>
  `application/vnd.openxmlformats-officedocument.${name}+xml`;
