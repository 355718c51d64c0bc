/**
 * Pushes sorted places apart until neighbours are `gap` from each other, with the least displacement in all
 * and in the same order, inside `[from, to]` (which must have room for all).
 */
export function spread(places: readonly number[], gap: number, from: number, to: number): number[] {
  // Less the gaps before it, each place only has to be no smaller than the one before it: places that would
  // be share their mean.
  const blocks: { sum: number; count: number }[] = [];
  places.forEach((place, index) => {
    let block = { sum: place - index * gap, count: 1 };
    for (
      let last = blocks.at(-1);
      last && last.sum / last.count > block.sum / block.count;
      last = blocks.at(-1)
    ) {
      block = { sum: last.sum + block.sum, count: last.count + block.count };
      blocks.pop();
    }
    blocks.push(block);
  });
  const room = to - (places.length - 1) * gap;
  const means = blocks.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
  return means.map((mean, index) => Math.max(Math.min(mean, room), from) + index * gap);
}
