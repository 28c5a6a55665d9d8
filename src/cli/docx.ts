/** A document of Word, LibreOffice or Google Docs to HTML, or a sentence why not. Only what the text says: no pictures, no macros, no styles. */
import { Failure } from './failure.ts';
import { lookInto } from './zip.ts';

/** A thousand pages have some 10 MB of XML. */
const MOST_UNFOLDED = 100_000_000;

/** What Word wrote before 2007, and what it wraps around a document that has a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The name of the stream in which the encrypted document lies. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
const ZIP = [0x50, 0x4b];

/** @throws Failure */
export async function docxToHtml(bytes: Uint8Array, name: string): Promise<string> {
  if (bytes.length === 0) throw new Failure(`${name} is empty`);
  if (beginsWith(bytes, OLE)) {
    throw new Failure(
      Buffer.from(bytes).includes(ENCRYPTED)
        ? `${name} has a password: save a copy without one and try again`
        : `${name} is a document of Word before 2007: save it as .docx and try again`,
    );
  }
  if (!beginsWith(bytes, ZIP)) throw new Failure(`${name} is no .docx file, whatever its name says`);
  switch (lookInto(bytes, (entry) => /\.(?:xml|rels)$/i.test(entry), MOST_UNFOLDED).kind) {
    case 'corrupt':
      throw damaged(name);
    case 'encrypted':
      throw new Failure(`${name} has a password: save a copy without one and try again`);
    case 'too-large':
      throw new Failure(`${name} unfolds to more than ${MOST_UNFOLDED / 1_000_000} MB of text, which is the most`);
    case 'fine':
      return await convert(bytes, name);
  }
}

async function convert(bytes: Uint8Array, name: string): Promise<string> {
  // Loaded only where it is needed: nearly every run has no such file.
  const { default: mammoth } = await import('mammoth');
  let html: string;
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        // Word's own style for the name of a document is no heading to the library.
        styleMap: ["p[style-name='Title'] => h1:fresh"],
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        externalFileAccess: false,
      },
    );
    html = value;
  } catch {
    // Its messages speak of parts of the archive, which help nobody who has a document in hand.
    throw damaged(name);
  }
  if (html.trim() === '') throw new Failure(`${name} is empty`);
  return html;
}

const damaged = (name: string): Failure => new Failure(`${name} is damaged: Word or LibreOffice may be able to repair it`);

const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);
