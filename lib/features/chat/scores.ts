import { withFigures } from '@/lib/features/chat/number-words'

const scale = '(?:a (?:possible|maximum) )?(?:100|a hundred)'

/** "72 out of 100", 72/100. */
const ofHundred = new RegExp(`(?<![\\d.,/])(\\d{1,3})(?:\\.\\d+)?\\s*(?:/\\s*100\\b|out of ${scale})`, 'giu')

/** The scale without a score: 满分 100 分. */
const bareScale = new RegExp(`(?:/\\s*100\\b|out of ${scale}|满分(?:是|为)?\\s*100\\s*分?)`, 'giu')

/** A score without figures: all of it. */
const full = /\b(?:perfect|full|maximum|top) (?:scores?|marks?)\b|满分/iu

/** Scores that candidates speak of in their work. */
const otherScores = /(?<!\b(?:f1|auc|bleu|credit|nps|csat|satisfaction|test|exam|risk|health|lead)[\s-])/u
  .source

const noScore =
  '(?![\\d%]|[.,]\\d|\\s*(?:%|percent|questions?|answers?|points? (?:covered|of|out)|dimensions?|of \\d|times|turns?))'

/** Other ways in which a sentence states a score, 0–100. */
const stated = [
  new RegExp(
    `${otherScores}\\b(?:scores?|scored|scoring|rating|rated|marks?|graded?)\\b(?:\\s+(?!\\d)[\\p{L}']+|[:=\\s]|\\*){0,6}?\\s*(\\d{1,3})${noScore}`,
    'giu',
  ),
  /(?<=\bscor\w+\b[^.\n]{0,60}\d\s*(?:to|→|->|and|versus|vs\.?)\s*)(\d{1,3})(?![\d%]|[.,]\d)/giu,
  /(?<![\d.第])(\d{1,3})(?:\.\d+)?\s*分(?![钟之类布析支级段区层工享页别解歧散为成])/gu,
  /(?:得分|总分|评分|分数|得了|打了)(?:[是为有到只仅约:：\s]){0,3}(\d{1,3})(?![\d%题道个]|[.,]\d)/gu,
]

/** The scores that a sentence states, each once. Its citations are none. */
export function statedScores(sentence: string): number[] {
  const text = withFigures(sentence.replace(/\[\d{1,3}\]/g, '').normalize('NFKC'))
  const rest = text.replace(ofHundred, '').replace(bareScale, '')
  const found = [...text.matchAll(ofHundred), ...stated.flatMap((pattern) => [...rest.matchAll(pattern)])]
  const scores = found.map(([, score]) => Number(score)).filter((score) => score <= 100)
  return [...new Set(full.test(rest) ? [...scores, 100] : scores)]
}

/** Whether a sentence speaks of the scores of this interview, and not of some that were talked about in it. */
export function speaksOfReport(sentence: string): boolean {
  return /\byour?\b[^.]{0,24}\b(?:scor|rat(?:ed|ing)|mark|grade)|\boverall\b|\b(?:this|that) answer\b|\breport\b|out of 100|\/\s*100|[你您]的?(?:这[道个]?)?(?:得分|分数|总分|成绩|回答)|总分|[本这该][道]?题|第\s*\S{1,3}\s*题|评分|报告|打分|满分/iu.test(
    sentence,
  )
}
