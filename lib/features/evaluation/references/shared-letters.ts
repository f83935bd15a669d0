import { chineseStopWords } from '@/lib/features/questions/text/common-words'
import { fold } from '@/lib/features/questions/text/fold'

/** Lengths of the letter sequences compared: Chinese characters and their pairs, Latin triples and quadruples. */
const lengths = { chinese: [1, 2], latin: [3, 4] } as const

/** What a sequence counts that the question has too. */
const askedWeight = 0.3

/** The share, 0–1, of a reference's letter sequences that occur in an answer, those of the question counted little. */
export function sharedLetters(reference: string, answer: string, question: string): number {
  const script = /[\u3400-\u9fff]/.test(reference) ? lengths.chinese : lengths.latin
  const [own, said, asked] = [reference, answer, question].map(lettersOf)
  const shares = script.map((length) => {
    const known = sequences(said ?? '', length)
    const given = sequences(asked ?? '', length)
    let all = 0
    let shared = 0
    for (const sequence of sequences(own ?? '', length)) {
      if ([...sequence].every((one) => one === ' ' || chineseStopWords.has(one))) continue
      const weight = given.has(sequence) ? askedWeight : 1
      all += weight
      if (known.has(sequence)) shared += weight
    }
    return all === 0 ? 0 : shared / all
  })
  return shares.reduce((sum, one) => sum + one, 0) / shares.length
}

/** Letters and digits; words keep one space between them, Chinese none. */
function lettersOf(text: string): string {
  const plain = fold(text).text.replace(/[^\p{L}\d]+/gu, ' ')
  return /[\u3400-\u9fff]/.test(plain) ? plain.replaceAll(' ', '') : ` ${plain.trim()} `
}

function sequences(text: string, length: number): Set<string> {
  return new Set(
    Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => text.slice(at, at + length)),
  )
}
