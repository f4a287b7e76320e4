import type { Page as Tab } from 'playwright';

/** What is said of a PDF that Chromium printed. */
export interface Printed {
  readonly pages: number;
  /** In points, each size once. */
  readonly sizes: readonly string[];
  readonly lang: string;
  /** Whether it has a tree of its structure, says that it is tagged, and has an outline. */
  readonly tagged: boolean;
  readonly outlined: boolean;
}

export async function print(tab: Tab): Promise<Printed> {
  const bytes = await tab.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });
  const text = bytes.toString('latin1');
  return {
    pages: text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0,
    sizes: [...new Set([...text.matchAll(/\/MediaBox\s*\[0 0 ([^\]]+)\]/g)].map(([, size = '']) => size))],
    lang: /\/Lang\s*\(([^)]*)\)/.exec(text)?.[1] ?? '',
    tagged:
      text.includes('/StructTreeRoot') && /\/MarkInfo\s*<<\s*\/Type\s*\/MarkInfo\s*\/Marked true/.test(text),
    outlined: text.includes('/Outlines'),
  };
}
