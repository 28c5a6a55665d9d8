/** The words that differ, as every surface marks them: the engine finds them, because files show them too. */
export { type Difference, differingPart, type Piece, toPieces, unseenDifferences } from '../../src/report/difference.ts';
