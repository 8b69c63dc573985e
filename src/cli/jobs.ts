import { availableParallelism } from 'node:os';
import { UsageError } from './exit.js';

/** Every worker starts cold: on two cores 200 stories of 5 kB took as long with two workers as with none, and 400 a tenth less. */
const WORTH_WORKERS = 300;
/** Each worker holds some 100 MB. */
const MOST_UNASKED = 8;

/** How many stories are parsed at one time: what `--jobs` says, else one for each core that we may use where there are many stories. */
export function jobsFor(wish: string | undefined, stories: number): number {
  if (wish !== undefined) {
    if (!/^0*[1-9]\d{0,2}$/.test(wish)) throw new UsageError(`--jobs needs a number from 1 to 999, not ${JSON.stringify(wish)}`);
    return Math.min(Number(wish), stories);
  }
  return stories < WORTH_WORKERS ? 1 : Math.min(availableParallelism(), MOST_UNASKED);
}
