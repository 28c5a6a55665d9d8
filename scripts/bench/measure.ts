/** Times in turns: what is compared is run one after the other, round after round, so that a busy moment of the machine hits all alike. */

/** Milliseconds of each task, the median of the rounds. The first rounds warm up and do not count. */
export function inTurns(tasks: readonly (() => void)[], rounds: number, warmUp = Math.ceil(rounds / 4)): number[] {
  const times = tasks.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round += 1) {
    tasks.forEach((task, i) => {
      const time = timeOf(task);
      if (round >= 0) times[i]?.push(time);
    });
  }
  return times.map(median);
}

export function timeOf(task: () => void): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
