// What can be dialled or opened in a sentence of the help list: for whoever has a phone in the hand and no calm to copy.

export type Piece = { text: string; href: string | null };

/** Three digits and more, with blanks between them; or an address of the web. */
const LINKS = /(\+?\d[\d ]*\d{2}|\b\d{3}\b)|\b((?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[\w/-]*)?)/gi;

/** The sentence in pieces, each with where it leads, or nowhere. */
export function linked(sentence: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of sentence.matchAll(LINKS)) {
    const [text, number] = found;
    pieces.push({ text: sentence.slice(from, found.index), href: null });
    pieces.push({ text, href: number ? `tel:${number.replace(/ /g, "")}` : `https://${text}` });
    from = found.index + text.length;
  }
  pieces.push({ text: sentence.slice(from), href: null });
  return pieces.filter(({ text }) => text !== "");
}
