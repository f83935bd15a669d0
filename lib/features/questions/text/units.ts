import {
  chineseStopWords,
  englishStopWords,
  vagueChineseWords,
  vagueWords,
} from '@/lib/features/questions/text/common-words'
import type { Folded } from '@/lib/features/questions/text/fold'
import { neutral } from '@/lib/features/questions/text/person'
import { stem } from '@/lib/features/questions/text/stem'

/** A word that carries content. `key` is what two texts are compared by; offsets are those of the folded text. */
export type Unit = { key: string; start: number; end: number; kind: 'word' | 'number' }

const chinese = new Intl.Segmenter('zh-CN', { granularity: 'word' })

const vagueKeys = new Set([...[...vagueWords].map(stem), ...vagueChineseWords])

/** Latin words (with the + and # of language names), numbers, and runs of Chinese characters. */
const token = /([a-z][a-z0-9]*(?:'[a-z]+)?[+#]{0,2})|(\d+(?:[.,]\d+)*%?)|([\u3400-\u9fff]+)/g

/**
 * The content words of a folded text in order: stems of Latin words, numbers, and Chinese words of two
 * characters. Longer Chinese words count as their overlapping pairs, so that 隔离级别 and 事务隔离 meet in 隔离; single
 * characters that the dictionary splits (缓|存) are joined first. Words of grammar are left out.
 */
export function contentUnits(folded: Folded): Unit[] {
  const units: Unit[] = []
  for (const match of folded.text.matchAll(token)) {
    const [text, latin, number, han] = match
    const start = match.index
    if (latin) {
      const word = latin.replace(/'(?:d|ll|ve|re|m|s)$/, '').replace("'", '')
      if (word.length > 1 && !englishStopWords.has(word)) {
        units.push({ key: neutral(stem(word)), start, end: start + text.length, kind: 'word' })
      }
    } else if (number) {
      units.push({ key: number, start, end: start + text.length, kind: 'number' })
    } else if (han) {
      units.push(...chineseUnits(han, start))
    }
  }
  return units
}

function chineseUnits(run: string, offset: number): Unit[] {
  const units: Unit[] = []
  let singles = ''
  let singlesStart = 0
  const flush = () => {
    units.push(...pairs(singles, singlesStart))
    singles = ''
  }
  for (const { segment, index } of chinese.segment(run)) {
    if (chineseStopWords.has(segment)) {
      flush()
    } else if (segment.length === 1) {
      if (!singles) singlesStart = offset + index
      singles += segment
    } else {
      flush()
      units.push(...pairs(segment, offset + index))
    }
  }
  flush()
  return units
}

function pairs(word: string, offset: number): Unit[] {
  const units: Unit[] = []
  for (let at = 0; at + 2 <= word.length; at += 1) {
    const key = word.slice(at, at + 2)
    // 我不, 的是, 二十: words of grammar that the dictionary runs together.
    if ([...key].every((character) => chineseStopWords.has(character))) continue
    units.push({ key: neutral(key), start: offset + at, end: offset + at + 2, kind: 'word' })
  }
  return units
}

/** Whether a content word could stand in an answer to anything. */
export function isVague(key: string): boolean {
  return vagueKeys.has(key)
}
