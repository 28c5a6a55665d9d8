/** The program `firsthand`: hands the process to `run.ts` and its exit code back. */
import process, { argv, cwd, env, exit, stderr, stdin, stdout } from 'node:process';
import { Worker } from 'node:worker_threads';
import { version } from '../../package.json';
import { run } from './run.ts';

// Whoever reads our output may stop early (`| head`); that is no fault of ours.
for (const stream of [stdout, stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') exit(0);
    throw error;
  });

try {
  // Not `exit`: what is still on its way to a pipe must get there.
  process.exitCode = await run(argv.slice(2), {
    stdin,
    stdout,
    stderr,
    env,
    cwd: cwd(),
    version,
    startWorker: (setup) => new Worker(new URL('./worker.js', import.meta.url), { workerData: setup }),
    onInterrupt: (stop) => process.once('SIGINT', stop),
  });
} catch (error) {
  // A fault of ours must not look like something found, which is 1.
  stderr.write(`firsthand: this is a fault of the program\n${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 2;
}
