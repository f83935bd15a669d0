import { type CheckedSentence, checkSentence } from '@/lib/features/chat/check-sentence'
import { keepCitations, plainCitations } from '@/lib/features/chat/citations'
import type { Grounds } from '@/lib/features/chat/grounds'
import { marks } from '@/lib/features/chat/model'
import { takeSentences } from '@/lib/features/chat/take-sentences'
import { fold } from '@/lib/features/questions/text/fold'

/** Letters in a row that a sentence must share with our instructions to be a copy of them: a clause. */
const copiedLetters = 32

type ReplyChecker = {
  /** Takes the next words. @returns what of the reply is checked and can be shown now */
  push: (words: string) => string
  /** Takes the end. @returns the rest */
  end: () => string
}

/**
 * Checks a reply as it is written: sentence by sentence, so that nothing is shown which is taken back. What comes out
 * has the marks of model.ts and nothing else of Markdown.
 * @param instructions what the model was told, which it must not repeat
 */
export function checkReply(grounds: Grounds, instructions: string): ReplyChecker {
  const secret = letters(instructions)
  let line = ''
  let kind: 'start' | 'text' | 'wording' = 'start'
  /** What the line begins with, shown together with its first words. */
  let begin = ''
  /** Whether nothing of the line is shown yet. */
  let fresh = true
  let advised = false
  let written = false

  /** Words that are general advice are marked where they end. */
  const closeAdvice = () => {
    const mark = advised ? ` ${marks.advice}` : ''
    advised = false
    return mark
  }

  function place({ text, kind: is }: Exclude<CheckedSentence, { kind: 'removed' }>): string {
    const tail = /\s*$/.exec(text)?.[0] ?? ''
    const before = is === 'grounded' ? closeAdvice() : ''
    if (is === 'advice') advised = true
    const body = text.slice(0, text.length - tail.length)
    return `${before}${body}${tail}`
  }

  function sentence(raw: string): string {
    const given = plainText(raw)
    if (!given.trim()) return ''
    if (copies(given, secret)) return `${closeAdvice()} ${marks.removed}`
    if (kind === 'wording') return isOwnWording(given, grounds) ? withoutMarks(given) : ` ${marks.removed}`
    const checked = checkSentence(given, grounds)
    return checked.kind === 'removed' ? `${closeAdvice()} ${marks.removed}` : place(checked)
  }

  /** The beginning of a line, once it is certain what kind it is. */
  function lead(whole: boolean): void {
    if (kind !== 'start') return
    if (!whole && /^\s*(?:[>*•·#-]|\d{1,2}[.)、]?)?\s*$/.test(line)) return
    const [start = '', sign = ''] = /^\s*([>＞]|[-*•·]\s|#{1,6}\s)?\s*/.exec(line) ?? []
    line = line.slice(start.length)
    kind = sign === '>' || sign === '＞' ? 'wording' : 'text'
    begin = kind === 'wording' ? '> ' : /^[-*•·]/.test(sign) ? '- ' : ''
  }

  function advance(whole: boolean): string {
    lead(whole)
    if (kind === 'start') return ''
    const { sentences, rest } = takeSentences(line, whole)
    line = rest
    const words = sentences.map(sentence).join('')
    if (!fresh) return words
    const first = words.trimStart()
    fresh = first === ''
    return first && begin + first
  }

  function endLine(): string {
    const out = advance(true) + closeAdvice()
    line = ''
    kind = 'start'
    fresh = true
    return out
  }

  function show(text: string): string {
    if (written) return text
    const shown = text.trimStart()
    written = shown !== ''
    return shown
  }

  return {
    push(words) {
      let out = ''
      for (const piece of words.replaceAll('\r', '').split(/(?<=\n)/)) {
        const ends = piece.endsWith('\n')
        line += ends ? piece.slice(0, -1) : piece
        out += ends ? `${endLine()}\n` : advance(false)
      }
      return show(out)
    },
    end: () => show(endLine()),
  }
}

/** Without Markdown and without marks that only the check sets. */
function plainText(sentence: string): string {
  return sentence
    .replace(/\*\*|`+/g, '')
    .replace(/(?<![_\w])__([^_\n]+)__(?![_\w])/g, '$1')
    .replace(/\[([^\]\n]+)\]\(([^)\s]*)\)/g, '$1')
    .replace(/[[［]\s*(?:…+|\.{3,}|~|0+)\s*[\]］]/g, '…')
}

function withoutMarks(sentence: string): string {
  return keepCitations(plainCitations(sentence), () => false)
}

/** Whether words to say another time state no figure that nobody has said; "2–3 sentences" is no such figure. */
function isOwnWording(words: string, { turns }: Grounds): boolean {
  const known = [...turns.values()].flatMap(({ said, asked, written }) => [...said, ...asked, ...written])
  const figures = withoutMarks(words).matchAll(/(?<![\p{L}\d])\d[\d.,]*\d|\d(?=\s*[%万亿倍])/gu)
  return [...figures].every(([figure]) => known.some((text) => text.normalize('NFKC').includes(figure)))
}

function copies(sentence: string, secret: string): boolean {
  const words = letters(sentence)
  for (let at = 0; at + copiedLetters <= words.length; at += 1) {
    if (secret.includes(words.slice(at, at + copiedLetters))) return true
  }
  return false
}

function letters(text: string): string {
  return fold(text).text.replace(/[^\p{L}\p{N}]/gu, '')
}
