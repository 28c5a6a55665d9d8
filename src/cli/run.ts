/** The command line as a function: streams and arguments in, an exit code out. */
import { type Command, readArguments, toCommand } from './args.ts';
import { checkFiles } from './check-files.ts';
import { checkLines } from './check-lines.ts';
import { readSettings } from './config.ts';
import { answerAboutDossier } from './dossier-command.ts';
import { explainPlace } from './explain-place.ts';
import { Failure } from './failure.ts';
import { commandHelp, overview } from './help.ts';
import { toPlan } from './plan.ts';
import { readSetAside } from './set-aside.ts';
import type { Terminal } from './terminal.ts';
import { watch } from './watch.ts';
import { prepare } from './work.ts';

const OK = 0;
const FOUND = 1;
const FAILED = 2;

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const asked = readArguments(args);
    const { settings, folder } = await readSettings('config' in asked ? asked.config : { kind: 'none' }, terminal.cwd);
    return await obey(toCommand(asked, settings), folder, terminal);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    terminal.stderr.write(`firsthand: ${error.message}\n`);
    return FAILED;
  }
}

async function obey(command: Command, folder: string, terminal: Terminal): Promise<number> {
  switch (command.kind) {
    case 'help':
      terminal.stdout.write(command.of === null ? overview() : commandHelp(command.of));
      return OK;
    case 'version':
      terminal.stdout.write(`${terminal.version}\n`);
      return OK;
    case 'check': {
      const { options } = command;
      if (options.ndjson) return (await checkLines(options, terminal)) ? FOUND : OK;
      const plan = toPlan(options, await readSetAside(options, folder, terminal.cwd), terminal);
      if (options.watch) {
        await watch(options.files, await prepare({ plan, dossier: options.dossier }), terminal);
        return OK;
      }
      return (await checkFiles(options, plan, terminal)) ? FOUND : OK;
    }
    case 'explain':
      await explainPlace(command.options, terminal);
      return OK;
    case 'dossier':
      return (await answerAboutDossier(command.options, terminal)) ? OK : FOUND;
  }
}
