/**
 * Serves a folder of pages on loopback, for the browser tests and `npm start`. A page that needs headers of its own (a strict
 * policy) has them in a file beside it: `page.html` and `page.headers.json`.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export interface Serving {
  /** `http://127.0.0.1:41234`, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** `port` 0 takes a free one. */
export async function serve(folder: string, port = 0): Promise<Serving> {
  const server = createServer(async (request, response) => {
    try {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const path = normalize(join(folder, decodeURIComponent(pathname)));
      const type = TYPES[extname(path)];
      if (!path.startsWith(normalize(folder) + sep) || type === undefined) throw new Error('not served');
      const body = await readFile(path);
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...(await headersOf(path)) });
      response.end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('Not found\n');
    }
  });
  await new Promise<void>((listening, failed) => server.once('error', failed).listen(port, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function headersOf(path: string): Promise<Record<string, string>> {
  try {
    return JSON.parse(await readFile(path.replace(/\.html$/, '.headers.json'), 'utf8'));
  } catch {
    return {};
  }
}
