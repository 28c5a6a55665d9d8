/** The program of a worker: tasks in, what came of them out. Its dossier is its own; threads share nothing. */
import { parentPort, workerData } from 'node:worker_threads';
import { prepare, type Task } from './work.ts';

const port = parentPort;
if (port === null) throw new Error('worker.ts is started by firsthand, not by hand');
const work = await prepare(workerData);
port.on('message', async (task: Task) => port.postMessage(await work(task)));
