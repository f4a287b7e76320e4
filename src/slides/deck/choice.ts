/** What a reader puts together: charts in their order, under a title. It stands in the address of a page, and nowhere else. */
export interface Choice {
  /** Keys of charts, each once. */
  readonly charts: readonly string[];
  /** Blank where none was given. */
  readonly title: string;
}

export const chartsParameter = 'chon';
const titleParameter = 'tieu-de';
export const mostCharts = 20;
export const longestTitle = 120;

/** What an address chooses, from its `?…`; anybody may have written it. */
export function choiceIn(search: string): Choice {
  const given = new URLSearchParams(search);
  const charts = given.getAll(chartsParameter).join().split(',');
  return {
    charts: [...new Set(charts)].filter((chart) => chart !== ''),
    title: titleFrom(given.get(titleParameter) ?? ''),
  };
}

/** Characters that break lines, or turn the direction of what follows. */
const unwanted = /[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;

/** One line, composed, of bounded length. */
export const titleFrom = (text: string): string =>
  [...text.replaceAll(unwanted, ' ').trim().normalize('NFC')].slice(0, longestTitle).join('').trim();

/** The same address with another choice. Commas may stand in a query as they are. */
export function addressWith(address: string, { charts, title }: Choice): string {
  const url = new URL(address);
  const parameters = { [chartsParameter]: charts.join(), [titleParameter]: title };
  for (const [name, value] of Object.entries(parameters))
    if (value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  url.search = url.searchParams.toString().replaceAll('%2C', ',');
  return url.href;
}

/** Takes some charts out if all are chosen, else adds those that are not, as many as there is room for. */
export const toggled = (chosen: readonly string[], some: readonly string[]): readonly string[] =>
  areIn(chosen, some)
    ? chosen.filter((chart) => !some.includes(chart))
    : [...new Set([...chosen, ...some])].slice(0, Math.max(mostCharts, chosen.length));

export const areIn = (chosen: readonly string[], some: readonly string[]): boolean =>
  some.every((chart) => chosen.includes(chart));
