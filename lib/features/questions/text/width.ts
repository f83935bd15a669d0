/** How much a text says, in Latin letters: a Chinese character says about as much as two and a half. */
export function width(text: string): number {
  const wide = text.match(/[\u3400-\u9fff]/g)?.length ?? 0
  return text.length + 1.5 * wide
}
