import type { Context } from '../../core/reading/context.ts';
import type { Explain } from '../../core/charts/draw/explain.ts';
import { svgOf } from '../../core/charts/draw/picture.ts';
import { keyOf, targetKey } from '../../core/charts/parts/key.ts';
import type { KeyEntry, Panel } from '../../core/charts/chart.ts';
import { slidePicture, slidePictureNarrow } from '../deck/pictures.ts';
import type { ChartSlide, FiguresSlide, Slide, TableSlide, TextSlide } from '../deck/slide.ts';
import { formatPlain } from '../../core/values/format-number.ts';
import { escapeMarkup as text } from '../../core/values/markup.ts';

/** Where a slide stands in its deck; both count from 1. */
export interface Place {
  readonly number: number;
  readonly of: number;
  /** What ids within it begin with, where its number is not yet known. */
  readonly id?: string;
}

/**
 * One slide as HTML: a stage of 16:9 with head, body and foot, and below it the notes. The address of a slide is `#` and its number. How
 * it is set, and that a phone gets it as running text, is the business of `styles/slides.css` and those beside it.
 */
export function slideHtml(context: Context, slide: Slide, place: Place, explain: Explain): string {
  const number = formatPlain(place.number);
  const { id = number } = place;
  return `<section class="slide ${classOf(slide)}" id="${id}" role="group" aria-labelledby="${id}-title">
<div class="stage"><div class="frame">
${headOf(slide, `${id}-title`)}
<div class="body">${bodyOf(context, slide, id, explain)}</div>
${footOf(context, slide, `${number}/${formatPlain(place.of)}`)}
</div></div>
${notesOf(context, slide)}
</section>`;
}

const classOf = (slide: Slide): string => (slide.kind === 'chart' ? `chart ${slide.layout}` : slide.kind);

function headOf({ kind, title, subtitle }: Slide, id: string): string {
  const tag = kind === 'cover' ? 'h1' : 'h2';
  return `<div class="head"><${tag} id="${id}">${text(title)}</${tag}>${paragraph(subtitle, 'subtitle')}</div>`;
}

const paragraph = (content: string, name: string): string =>
  content === '' ? '' : `<p class="${name}">${text(content)}</p>`;

function bodyOf(context: Context, slide: Slide, id: string, explain: Explain): string {
  switch (slide.kind) {
    case 'cover':
      return slide.lines.map((line) => paragraph(line, 'line')).join('\n');
    case 'figures':
      return figuresHtml(slide);
    case 'chart':
      return slide.panels
        .map((panel, index) => panelHtml(context, slide, panel, `${id}-${formatPlain(index + 1)}`, explain))
        .concat(remarksHtml(slide))
        .join('\n');
    case 'text':
      return textHtml(slide);
    case 'table':
      return tableHtml(slide);
  }
}

const figuresHtml = ({ figures }: FiguresSlide): string =>
  `<dl>${figures
    .map(
      ({ value, name, told }) =>
        `<div><dt>${text(name)}</dt><dd class="value">${text(value)}</dd><dd class="told">${text(told)}</dd></div>`,
    )
    .join('\n')}</dl>`;

function panelHtml(context: Context, slide: ChartSlide, panel: Panel, id: string, explain: Explain): string {
  const key = [...keyOf(panel), ...targetKey(context, slide.chart)];
  return `<div class="panel">
${paragraph(panel.heading, 'heading')}${paragraph(panel.caption, 'caption')}${keyHtml(key)}
<div class="narrow">${svgOf(slidePictureNarrow(context, slide, panel, `${id}-n`, explain).draw())}</div>
<div class="wide">${svgOf(slidePicture(context, slide, panel, `${id}-w`, explain).draw())}</div>
</div>`;
}

const remarksHtml = ({ remarks }: ChartSlide): readonly string[] =>
  remarks.length === 0
    ? []
    : [`<div class="remarks">${remarks.map((remark) => `<p>${text(remark)}</p>`).join('')}</div>`];

const keyHtml = (entries: readonly KeyEntry[]): string =>
  entries.length === 0
    ? ''
    : `<p class="key">${entries.map(({ tone, label }) => `<span class="${tone}">${text(label)}</span>`).join(' ')}</p>`;

const textHtml = ({ tone, paragraphs }: TextSlide): string =>
  `<ul class="${tone}">${paragraphs.map((each) => `<li>${text(each)}</li>`).join('\n')}</ul>`;

const tableHtml = ({ columns, rows }: TableSlide): string =>
  `<table><thead><tr>${columns.map((column) => `<th scope="col">${text(column)}</th>`).join('')}</tr></thead>
<tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${text(cell)}</td>`).join('')}</tr>`).join('\n')}</tbody></table>`;

function footOf({ words }: Context, { doesNotSay, source }: Slide, number: string): string {
  const line = (name: string, lead: string, content: string): string =>
    content === '' ? '' : `<p class="${name}"><b>${text(lead)}:</b> ${text(content)}</p>`;
  return `<div class="foot">${line('limits', words.site.doesNotSay, doesNotSay)}${line('source', words.site.sources, source)}<p class="number">${number}</p></div>`;
}

/** Their heading is one below the title of the slide. */
/** What a person wrote first, then what belongs to every slide. */
function notesOf({ words }: Context, { kind, say, notes }: Slide): string {
  if (say === '' && notes.length === 0) return '';
  const tag = kind === 'cover' ? 'h2' : 'h3';
  const paragraphs = [paragraph(say, 'say'), ...notes.map((note) => `<p>${text(note)}</p>`)];
  return `<div class="notes"><${tag}>${text(words.slides.notes)}</${tag}>\n${paragraphs.filter(Boolean).join('\n')}</div>`;
}
