/** Returns words of a length in characters at most, cut between words; what is cut off shows as an ellipsis. */
export function clipWords(words: string, length: number): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  if (plain.length <= length) return plain;
  const cut = plain.slice(0, length - 1);
  const end = plain.charAt(length - 1) === ' ' ? cut.length : cut.lastIndexOf(' ');
  return `${cut.slice(0, end > 0 ? end : cut.length).replace(/[\s,;:.–·]+$/u, '')}…`;
}
