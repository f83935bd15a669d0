import type { Locale } from '@/lib/core/locale'
import { fold } from '@/lib/features/questions/text/fold'
import { type Span, sentenceSpans } from '@/lib/features/questions/text/sentences'
import { contentUnits } from '@/lib/features/questions/text/units'

/** One thing that a model answer says. */
export type ReferencePoint = {
  /** Verbatim, without numbering and marks. */
  text: string
  /** What it counts beside the others: the marks that stand behind it, else 1. */
  weight: number
}

/** "(1)", "1.", "①", "a)", "第一，" before a point. */
const numbering =
  /^[\s,，;；、:：]*(?:[（(]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[a-h])\s*[)）]|\d{1,2}\s*[.、)）](?!\d)|[①-⑳]|第[一二三四五六七八九十]\s*[,，、:：]|[一二三四五六七八九十]{1,2}\s*、|[-*•])\s*/iu

/** "(2分)", "[1 mark]", "2 points" behind one. */
const marks =
  /[（([【]\s*(?:各|每[点条项个])?\s*(\d+(?:\.\d+)?)\s*(?:分|marks?|points?|pts?)[^)）\]】]{0,6}[)）\]】]|(\d+(?:\.\d+)?)\s*分(?=[。；;，,]|$)/giu

/** Where a numbered point may begin within a line. */
const border = /(?=[（(]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*[)）])|(?=[①-⑳])|(?<=[;；])/u

/**
 * What a model answer says, point by point in its order: its numbered items, else its sentences and clauses; a clause
 * of too few content words stays with the one before. Never empty for a text with a letter in it.
 */
export function drawPoints(reference: string, language: Locale): ReferencePoint[] {
  return sentenceSpans(reference, language)
    .flatMap((span) => textOf(reference, span).split(border))
    .flatMap((item) => pointsOf(item, language))
}

function pointsOf(item: string, language: Locale): ReferencePoint[] {
  const points: ReferencePoint[] = []
  for (const clause of clausesOf(item)) {
    const given = [...clause.matchAll(marks)].map((match) => Number(match[1] ?? match[2]))
    const text = trimmed(clause.replace(marks, ''))
    if (!/[\p{L}\p{N}]/u.test(text)) continue
    const last = points.at(-1)
    if (last && contentUnits(fold(text)).length < leastWords[language]) {
      last.text = `${last.text}${joint(language)}${text}`
    } else points.push({ text, weight: given[0] ?? 1 })
  }
  return points
}

/** Content words from which a clause is a point of its own. */
const leastWords: Record<Locale, number> = { en: 3, 'zh-CN': 2 }

/** A sentence's clauses; in English only where a comma does not list single words. */
function clausesOf(sentence: string): string[] {
  return sentence
    .replace(numbering, '')
    .split(/(?<=[，；;])|(?<=,)\s+(?!and\b|or\b|\w+,)|(?<=[:：])(?=\s*\S{8})/u)
}

function trimmed(text: string): string {
  return text.replace(numbering, '').replace(/^[\s,，;；、:：]+|[\s,，;；、:：。.]+$/gu, '')
}

function joint(language: Locale): string {
  return language === 'en' ? ', ' : '，'
}

function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}
