/** Chinese characters that say about as much as an English word. */
const charactersOfWord = 1.7

/** How much a text says, in English words. */
export function sizeOf(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []
  let size = 0
  for (const word of words) {
    const characters = word.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
    size += characters / charactersOfWord + (characters < word.length ? 1 : 0)
  }
  return size
}
