/** Runs an installed tool with this Node, its output in ours and nothing to read from: no tool may stop to ask. */
import { spawnSync } from 'node:child_process';

/** `file` from the root. True when it ended well. */
export function run(file: string, args: readonly string[]): boolean {
  return spawnSync(process.execPath, [file, ...args], { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}
