/** What is drawn of a part of a poster. */
export interface Ink {
  /** SVG elements. */
  readonly svg: string;
  /** The texts that it shows, without alternatives and the titles of marks. */
  readonly texts: readonly string[];
}

/** A part of a poster that stands below the one before it. */
export interface Block {
  /** In pixels, the space after it included. */
  readonly height: number;
  /** With the top of the block at `y`. */
  readonly draw: (y: number) => Ink;
}

/** Without texts. */
export const shape = (svg: string): Ink => ({ svg, texts: [] });

export const inked = (parts: readonly Ink[]): Ink => ({
  svg: parts.map(({ svg }) => svg).join('\n'),
  texts: parts.flatMap(({ texts }) => texts),
});

/** Blocks one below the other, with where they end. */
export function stack(blocks: readonly Block[], top: number): Ink & { readonly bottom: number } {
  let y = top;
  const parts = blocks.map(({ height, draw }) => {
    const part = draw(y);
    y += height;
    return part;
  });
  return { ...inked(parts), bottom: y };
}

export const space = (height: number): Block => ({ height, draw: () => shape('') });

/** Columns of blocks side by side, which end together. */
export function beside(columns: readonly (readonly Block[])[]): Block {
  const heights = columns.map((blocks) => blocks.reduce((sum, { height }) => sum + height, 0));
  const height = Math.max(...heights);
  return {
    height,
    draw: (y) => inked(columns.map((blocks, index) => stack(blocks, y + height - (heights[index] ?? 0)))),
  };
}
