/** Marks that SenseVoice puts around words: language, mood, event, and whether numbers are written as figures. */
const mark = /<\|([^|<>]*)\|>/g

/** The words alone: without a service's marks, and without the pictures that stand for moods and music. */
export function cleanText(text: string): string {
  return text
    .replace(mark, ' ')
    .replace(/\p{Emoji_Presentation}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The language that a mark names. */
export function markedLanguage(text: string): string | null {
  for (const [, word = ''] of text.matchAll(mark)) if (/^[a-z]{2,3}$/.test(word)) return word
  return null
}
