/** The program `firsthand`: hands the process to `run.ts` and its exit code back. */
import process, { argv, env, exit, stderr, stdin, stdout } from 'node:process';
import { version } from '../../package.json';
import { run } from './run.ts';

// Whoever reads our output may stop early (`| head`); that is no fault of ours.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') exit(0);
  throw error;
});

// Not `exit`: what is still on its way to a pipe must get there.
process.exitCode = await run(argv.slice(2), { stdin, stdout, stderr, env, version });
