import type { Slide } from '../deck/slide.ts';
import type { Lang } from '../../core/words/lang.ts';
import type { About } from '../../take-away/office/core-properties.ts';
import { office, packageFiles } from '../../take-away/office/package.ts';
import type { Part } from '../../take-away/office/part.ts';
import { declaration } from '../../take-away/office/xml.ts';
import { packed } from '../../take-away/office/zip.ts';
import { layouts, layoutXml } from './layouts.ts';
import { masterId, masterXml } from './master.ts';
import { drawingType, presentationType, slideNamespaces } from './namespaces.ts';
import { notesMasterXml, notesXml, page } from './notes.ts';
import { chartParts } from './plot/chart-part.ts';
import { emu } from './shapes.ts';
import { layoutOf, slideXml } from './slide.ts';
import { hasAddress } from './slide-foot.ts';
import { stage } from './stage.ts';
import { themeXml } from './theme.ts';
import { inPages } from './pages.ts';

export interface Presentation {
  readonly title: string;
  readonly lang: Lang;
  readonly creator: string;
  /** The name of the site, which its colours and fonts go by in programs. */
  readonly siteName: string;
  /** ISO day; blank where none is to be told. */
  readonly created: string;
  /** Of the page that it belongs to. */
  readonly address: string;
  readonly slides: readonly Slide[];
}

/**
 * Slides as a file of PresentationML (ECMA-376): native charts and tables, notes for the speaker. The same slides give the same bytes;
 * nothing in them depends on when or where they are made.
 */
export const pptxBytes = (presentation: Presentation): Uint8Array<ArrayBuffer> => {
  const { title, creator, created, lang } = presentation;
  const about = { title, creator, created, language: lang };
  return packed(packageFiles(about, partsOf(presentation, about)));
};

const paths = {
  presentation: 'ppt/presentation.xml',
  master: 'ppt/slideMasters/slideMaster1.xml',
  notesMaster: 'ppt/notesMasters/notesMaster1.xml',
  theme: 'ppt/theme/theme1.xml',
  notesTheme: 'ppt/theme/theme2.xml',
  layout: (index: number) => `ppt/slideLayouts/slideLayout${index + 1}.xml`,
  slide: (index: number) => `ppt/slides/slide${index + 1}.xml`,
  notes: (index: number) => `ppt/notesSlides/notesSlide${index + 1}.xml`,
} as const;

function partsOf(presentation: Presentation, about: About): readonly Part[] {
  const slides = presentation.slides.flatMap((slide) => inPages(slide, presentation.lang));
  return [
    presentationPart(slides.length),
    ...frameParts(presentation),
    ...slideParts(slides, presentation, about),
  ];
}

function presentationPart(slides: number): Part {
  const numbers = Array.from({ length: slides }, (_, index) => index);
  return {
    path: paths.presentation,
    type: presentationType('presentation.main'),
    content: [presentationXml(numbers)],
    relations: [
      { type: `${office}/slideMaster`, target: paths.master },
      { type: `${office}/notesMaster`, target: paths.notesMaster },
      { type: `${office}/theme`, target: paths.theme },
      ...numbers.map((index) => ({ type: `${office}/slide`, target: paths.slide(index) })),
    ],
  };
}

/** Ids of slides begin at 256. */
const presentationXml = (slides: readonly number[]): string =>
  `${declaration}<p:presentation ${slideNamespaces} saveSubsetFonts="1">` +
  `<p:sldMasterIdLst><p:sldMasterId id="${masterId}" r:id="rId1"/></p:sldMasterIdLst>` +
  '<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>' +
  `<p:sldIdLst>${slides.map((index) => `<p:sldId id="${256 + index}" r:id="rId${index + 4}"/>`).join('')}</p:sldIdLst>` +
  `<p:sldSz cx="${emu(stage.width)}" cy="${emu(stage.height)}"/>` +
  `<p:notesSz cx="${emu(page.width)}" cy="${emu(page.height)}"/></p:presentation>`;

/** What all slides share. */
const frameParts = ({ lang, siteName }: Presentation): readonly Part[] => [
  {
    path: paths.master,
    type: presentationType('slideMaster'),
    content: [masterXml(lang, layouts.length)],
    relations: [
      { type: `${office}/theme`, target: paths.theme },
      ...layouts.map((_, index) => ({ type: `${office}/slideLayout`, target: paths.layout(index) })),
    ],
  },
  ...layouts.map((layout, index) => ({
    path: paths.layout(index),
    type: presentationType('slideLayout'),
    content: [layoutXml(layout, lang)],
    relations: [{ type: `${office}/slideMaster`, target: paths.master }],
  })),
  {
    path: paths.notesMaster,
    type: presentationType('notesMaster'),
    content: [notesMasterXml(lang)],
    relations: [{ type: `${office}/theme`, target: paths.notesTheme }],
  },
  ...[paths.theme, paths.notesTheme].map((path) => ({
    path,
    type: drawingType('theme'),
    content: [themeXml(siteName)],
  })),
];

function slideParts(
  slides: readonly Slide[],
  { address, lang }: Presentation,
  about: About,
): readonly Part[] {
  let charts = 0;
  return slides.flatMap((slide, index): readonly Part[] => {
    const { xml, plots } = slideXml(slide, index + 1, address, lang);
    const drawn = plots.map((plot) => chartParts(plot, (charts += 1), about, lang));
    const link = { type: `${office}/hyperlink`, target: address, isExternal: true };
    return [
      {
        path: paths.slide(index),
        type: presentationType('slide'),
        content: [xml],
        relations: [
          { type: `${office}/slideLayout`, target: paths.layout(layouts.indexOf(layoutOf(slide))) },
          { type: `${office}/notesSlide`, target: paths.notes(index) },
          ...(hasAddress(slide) ? [link] : []),
          ...drawn.map(([{ path }]) => ({ type: `${office}/chart`, target: path })),
        ],
      },
      {
        path: paths.notes(index),
        type: presentationType('notesSlide'),
        content: [
          notesXml(
            [slide.say, ...slide.notes].filter((note) => note !== ''),
            address,
            lang,
          ),
        ],
        relations: [
          { type: `${office}/notesMaster`, target: paths.notesMaster },
          { type: `${office}/slide`, target: paths.slide(index) },
          link,
        ],
      },
      ...drawn.flat(),
    ];
  });
}
