/** From what the user asked to what is the same for every article of the run. */
import type { CheckOptions } from './args.ts';
import type { Plan } from './check-one.ts';
import type { SetAside } from './set-aside.ts';
import type { Terminal } from './terminal.ts';

export function toPlan(options: CheckOptions, setAside: SetAside, { stdout, env, cwd }: Terminal): Plan {
  const { format, published, url, force, withText, failOn, failOnChecks, asOf, writeBaseline } = options;
  return {
    format,
    published,
    url,
    force,
    withText,
    failOn,
    failOnChecks,
    asOf,
    cwd,
    setAside,
    writesBaseline: writeBaseline !== null,
    looks: { width: stdout.columns ?? 80, colour: stdout.isTTY === true && !env.NO_COLOR },
  };
}
