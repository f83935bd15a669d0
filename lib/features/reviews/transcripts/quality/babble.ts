import type { SpokenLine } from '@/lib/features/reviews/transcripts/schema'

/** What recognisers write where nobody speaks. */
const invented =
  /字幕(?:由|by|志愿|制作|组)|请不吝点赞|明镜与点点|感谢(?:您的)?(?:观看|收看|收听)|subtitles? by|thanks? (?:you )?for watching|amara\.org|like and subscribe|don't forget to subscribe/i

/** Bytes of one encoding read as another. */
const garbled = /\ufffd|锟斤拷|烫烫|屯屯|Ã[\u0080-\u00bf]|â€|[\u00c0-\u00ff]{4}/

/** How often the same is said at once before it is a machine that says it. */
const times = 5

/** Letters of a line from which its letters say something. */
const enough = 12

/** The lines of a conversation that are no speech, in their order. */
export function babbleIn<Line extends SpokenLine>(lines: readonly Line[]): Line[] {
  const repeated = repeatedLines(lines)
  return lines.filter((line, index) => repeated.has(index) || isBabble(line.text))
}

/** Whether a text is no speech: letters without words, one word over and over, or what recognisers invent. */
function isBabble(text: string): boolean {
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '')
  if (invented.test(text)) return true
  if (letters.length < enough) return false
  return garbled.test(text) || isLoop(letters) || hasNoWords(text)
}

/** The same line, not only a word like "yes", time after time. */
function repeatedLines(lines: readonly SpokenLine[]): Set<number> {
  const found = new Set<number>()
  const keys = lines.map(({ text }) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
  let from = 0
  for (let index = 1; index <= keys.length; index += 1) {
    if (keys[index] === keys[from]) continue
    if (index - from >= times && (keys[from]?.length ?? 0) >= 3)
      for (let at = from; at < index; at += 1) found.add(at)
    from = index
  }
  return found
}

/** Whether a few letters come again and again through most of a text. */
function isLoop(letters: string): boolean {
  const folded = letters.toLowerCase()
  for (let length = 1; length <= 24; length += 1) {
    let same = 0
    for (let at = length; at < folded.length; at += 1) if (folded[at] === folded[at - length]) same += 1
    if (same >= Math.max((times - 1) * length, 0.85 * (folded.length - length)))
      return folded.length >= times * length
  }
  return false
}

/** Words of Latin letters that nobody can pronounce, or signs instead of letters. */
function hasNoWords(text: string): boolean {
  const signs = text.match(/[^\p{L}\p{N}\p{M}\s.,:;!?'"“”‘’()，。！？、；：…·—–-]/gu)?.length ?? 0
  if (signs > 0.4 * text.length) return true
  const words = text.match(/\p{Script=Latin}{4,}/gu) ?? []
  if (words.length < 3 || /\p{Script=Han}/u.test(text)) return false
  const odd = words.filter(
    (word) => /^[A-Z]+$/.test(word) === false && (!/[aeiouy]/i.test(word) || /[^aeiouy]{6}/i.test(word)),
  )
  return odd.length > 0.5 * words.length
}
