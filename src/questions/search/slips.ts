/** How many letters of a word, or of several in one piece, may be wrong: none of a number, of Chinese or of what is short. */
export function slipsIn(piece: string): number {
  if (/[\p{N}\p{Script=Han}]/u.test(piece) || piece.length < 4) return 0;
  return piece.length < 8 ? 1 : 2;
}
