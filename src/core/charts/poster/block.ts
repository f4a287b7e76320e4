/** A part of a sheet that stands below the one before it. */
export interface Block {
  /** In pixels, the space after it included. */
  readonly height: number;
  /** SVG elements, with the top of the block at `y`. */
  readonly draw: (y: number) => string;
}

/** Blocks one below the other, as SVG elements, with where they end. */
export function stack(
  blocks: readonly Block[],
  top: number,
): { readonly svg: string; readonly bottom: number } {
  let y = top;
  const parts = blocks.map(({ height, draw }) => {
    const part = draw(y);
    y += height;
    return part;
  });
  return { svg: parts.join('\n'), bottom: y };
}

export const space = (height: number): Block => ({ height, draw: () => '' });

/** Columns of blocks side by side, which end together. */
export function beside(columns: readonly (readonly Block[])[]): Block {
  const heights = columns.map((blocks) => blocks.reduce((sum, { height }) => sum + height, 0));
  const height = Math.max(...heights);
  return {
    height,
    draw: (y) =>
      columns.map((blocks, index) => stack(blocks, y + height - (heights[index] ?? 0)).svg).join('\n'),
  };
}
