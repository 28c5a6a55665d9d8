/** Something the user did or gave that cannot work: a sentence for standard error and exit code 2. Anything else is our fault. */
export class Failure extends Error {
  override readonly name = 'Failure';
}
