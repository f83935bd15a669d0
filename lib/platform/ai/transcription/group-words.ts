import type { HeardLine } from '@/lib/platform/ai/transcription/heard'

/** Silence after which a new line begins, and the characters after which one does at the next chance. */
const pauseMs = 800
const longest = 300

const endsSentence = /[.!?。！？…]["'”’）)]*$/
const isHan = /\p{Script=Han}/u

/** Lines made of words: one ends with its sentence, at a pause, and where somebody else begins to speak. */
export function groupWords(words: readonly HeardLine[]): HeardLine[] {
  const groups: HeardLine[][] = []
  for (const word of words) {
    const group = groups.at(-1)
    if (group && belongs(word, group)) group.push(word)
    else groups.push([word])
  }
  return groups.map(lineOf)
}

function belongs(word: HeardLine, group: readonly HeardLine[]): boolean {
  const last = group.at(-1)
  if (!last || last.speaker !== word.speaker || endsSentence.test(last.text)) return false
  const gap = word.startMs !== null && last.endMs !== null ? word.startMs - last.endMs : 0
  return gap < pauseMs && group.reduce((sum, { text }) => sum + text.length + 1, 0) < longest
}

function lineOf(words: readonly HeardLine[]): HeardLine {
  let text = ''
  for (const word of words) {
    const isJoined =
      isHan.test(text.at(-1) ?? '') || isHan.test(word.text[0] ?? '') || /^[,.!?，。！？、]/.test(word.text)
    text += text && !isJoined ? ` ${word.text}` : word.text
  }
  return {
    speaker: words[0]?.speaker ?? null,
    startMs: words[0]?.startMs ?? null,
    endMs: words.at(-1)?.endMs ?? null,
    text,
    certainty: meanCertainty(words),
  }
}

/** How sure a service was of several words together; null where it does not say. */
export function meanCertainty(words: readonly Pick<HeardLine, 'certainty'>[]): number | null {
  const given = words.flatMap(({ certainty }) => (certainty === null ? [] : [certainty]))
  return given.length > 0 ? given.reduce((sum, value) => sum + value, 0) / given.length : null
}
