/** Splits a stream of bytes into lines without ever holding more than one. */

/** A line with its bytes, or that it was too long to be kept. */
export type Line = Uint8Array | 'too-long';

const NEWLINE = 10;

/** Lines in order, without their line breaks; the last one also where no line break ends it. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, mostBytes: number): AsyncGenerator<Line> {
  let kept: Uint8Array[] = [];
  let length = 0;
  const take = (piece: Uint8Array) => {
    length += piece.length;
    if (length <= mostBytes) kept.push(piece);
    else kept = [];
  };
  const finish = (): Line => {
    const line = length > mostBytes ? 'too-long' : concat(kept, length);
    kept = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, at));
      yield finish();
      from = at + 1;
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  if (length > 0) yield finish();
}

function concat(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
