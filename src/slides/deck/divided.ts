/** Puts items on as few slides as hold them, in their order, about as many on each. An item that is too tall stands alone. */
export function divided<T>(
  items: readonly T[],
  room: number,
  heightOfItem: (item: T) => number,
): readonly (readonly T[])[] {
  const filled = fill(items, room, heightOfItem);
  const even = fill(items, room, heightOfItem, Math.ceil(items.length / Math.max(filled.length, 1)));
  return even.length === filled.length ? even : filled;
}

function fill<T>(
  items: readonly T[],
  room: number,
  heightOfItem: (item: T) => number,
  most = Infinity,
): readonly (readonly T[])[] {
  const parts: T[][] = [];
  let left = 0;
  for (const item of items) {
    const height = heightOfItem(item);
    const part = parts.at(-1);
    if (part === undefined || height > left || part.length >= most) {
      parts.push([item]);
      left = room - height;
    } else {
      part.push(item);
      left -= height;
    }
  }
  return parts;
}
