import type { Locale } from '@/lib/core/locale'
import { width } from '@/lib/features/questions/text/width'

/** A stretch of a text: UTF-16 offsets, the end exclusive. */
export type Span = { start: number; end: number }

const segmenters: Record<Locale, Intl.Segmenter> = {
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
  'zh-CN': new Intl.Segmenter('zh-CN', { granularity: 'sentence' }),
}

const abbreviation = /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|vs|etc|e\.g|i\.e|approx|no|fig|inc|ltd|co|u\.s)\.\s*$/i

/** Width past which a sentence is cut at its inner punctuation, so that a quote stays readable. */
const longSentence = 240

/** Sentences of a text in order, at a quotable width, trimmed, those without a letter or digit left out. */
export function sentenceSpans(text: string, language: Locale): Span[] {
  return wholeSentenceSpans(text, language).flatMap((span) => quotableSpans(text, span))
}

/** Sentences of a text in order, however long. Lines never run together. */
export function wholeSentenceSpans(text: string, language: Locale): Span[] {
  return [...text.matchAll(/[^\n\r]+/g)].flatMap((line) => sentencesOfLine(line[0], line.index, language))
}

/** A sentence or clause at a quotable width, trimmed; pieces without a letter or digit are left out. */
export function quotableSpans(text: string, span: Span): Span[] {
  return shorten(text, span)
    .map((piece) => trim(text, piece))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
}

function sentencesOfLine(line: string, offset: number, language: Locale): Span[] {
  const spans: Span[] = []
  let open: Span | null = null
  for (const { segment, index } of segmenters[language].segment(line)) {
    const end = offset + index + segment.length
    if (open) open.end = end
    else open = { start: offset + index, end }
    const soFar = line.slice(open.start - offset, end - offset)
    // "Mr." and the "1." of a list belong to what follows.
    if (abbreviation.test(soFar) || !/\p{L}/u.test(soFar)) continue
    spans.push(open)
    open = null
  }
  if (open) spans.push(open)
  return spans
}

/** Cuts an over-long sentence into pieces of a readable width: at semicolons and commas, else between words. */
function shorten(text: string, span: Span): Span[] {
  if (width(text.slice(span.start, span.end)) <= longSentence) return [span]
  const pieces: Span[] = []
  let open = { start: span.start, end: span.start }
  for (const { end } of cutAtCommas(text, span)) {
    if (open.end > open.start && width(text.slice(open.start, end)) > longSentence) {
      pieces.push(open)
      open = { start: open.end, end: open.end }
    }
    open.end = end
  }
  pieces.push(open)
  return pieces.flatMap((piece) => cutBetweenWords(text, piece))
}

/** Speech that was written down without any punctuation has no better place to be cut. */
function cutBetweenWords(text: string, span: Span): Span[] {
  const pieces: Span[] = []
  let open = { start: span.start, end: span.start }
  for (const word of text
    .slice(span.start, span.end)
    .matchAll(/[\u3400-\u9fff]|[^\s\u3400-\u9fff]{1,80}\s*|\s+/g)) {
    const end = span.start + word.index + word[0].length
    if (open.end > open.start && width(text.slice(open.start, end)) > 1.5 * longSentence) {
      pieces.push(open)
      open = { start: open.end, end: open.end }
    }
    open.end = end
  }
  return [...pieces, open]
}

/** The clauses of a sentence, trimmed. */
export function clauseSpans(text: string, span: Span): Span[] {
  return cutAtCommas(text, span).map((clause) => trim(text, clause))
}

function cutAtCommas(text: string, span: Span): Span[] {
  const clauses = text.slice(span.start, span.end).matchAll(/[^,;，；：]+[,;，；：]*|[,;，；：]+/g)
  return [...clauses].map((clause) => ({
    start: span.start + clause.index,
    end: span.start + clause.index + clause[0].length,
  }))
}

function trim(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /[\s,，;；、]/.test(text[start] ?? '')) start += 1
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1
  return { start, end }
}
