/** The command line as a test runs it: streams that are read back, a folder to stand in, and no process. */
import { PassThrough, Readable } from 'node:stream';
import { run } from '../../src/cli/run.ts';
import type { Terminal } from '../../src/cli/terminal.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** `given` stands for whatever the test is about: a screen, another folder. */
export async function firsthand(args: readonly string[], input = '', given: Partial<Terminal> = {}): Promise<Ran> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const code = await run(args, {
    stdin: Readable.from(input === '' ? [] : [Buffer.from(input)]),
    stdout,
    stderr,
    env: {},
    cwd: process.cwd(),
    version: '1.2.3',
    startWorker: () => {
      throw new Error('no workers here');
    },
    onInterrupt: () => {},
    ...given,
  });
  const textOf = async (stream: PassThrough) => (await stream.end().setEncoding('utf8').toArray()).join('');
  return { code, out: await textOf(stdout), error: await textOf(stderr) };
}
