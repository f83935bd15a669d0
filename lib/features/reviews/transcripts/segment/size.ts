/** Chinese characters that say about as much as one English word. */
const charactersOfWord = 1.6

/** How much is said, in English words. */
export function sizeOf(text: string): number {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = text.match(/[\p{Script=Latin}\p{N}]+(?:['’.-][\p{Script=Latin}\p{N}]+)*/gu)?.length ?? 0
  return words + characters / charactersOfWord
}
