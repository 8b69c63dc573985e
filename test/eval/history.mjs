import { execFileSync } from 'node:child_process';

/**
 * The highest floor that each figure ever had, read from the history of floors.json.
 *
 * @param {string} root the repository
 * @returns {Map<string, number>} `set / figure` → floor; empty where there is no git history to ask
 */
export function highestFloors(root) {
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const highest = new Map();
  try {
    for (const commit of git('log', '--format=%H', '--', 'test/eval/floors.json').split('\n').filter(Boolean)) {
      const floors = JSON.parse(git('show', `${commit}:test/eval/floors.json`));
      for (const [set, figures] of Object.entries(floors)) {
        for (const [figure, { floor }] of Object.entries(figures)) {
          const key = `${set} / ${figure}`;
          highest.set(key, Math.max(highest.get(key) ?? 0, floor));
        }
      }
    }
  } catch {
    return new Map(); // an unpacked archive has no history
  }
  return highest;
}
