import { quantile } from '../figures.ts'
import type { Label } from './labels.ts'
import { fields, macroF1, rates, type Score, sum } from './score.ts'

/** A resume of the set as it was read. */
export type Reading = { label: Label; score: Score; engine: string; ms: number; failure: string | null }

/** Prints precision, recall and F1 of every field, and its F1 by language and by layout. */
export function showFields(readings: readonly Reading[]): void {
  const groups = groupsOf(readings)
  const head = ['field', 'P', 'R', 'F1', ...groups.slice(1).map(({ name }) => name)]
  const rows = fields.map((field) => {
    const f1s = groups.map(({ scores }) => rates(sum(scores.map((one) => one[field])))?.f1)
    const all = rates(sum(readings.map(({ score }) => score[field])))
    return [field, show(all?.precision), show(all?.recall), ...f1s.map(show)]
  })
  const macro = ['macro F1', '', '', ...groups.map(({ scores }) => show(macroF1(scores)))]
  const count = ['resumes', '', '', ...groups.map(({ scores }) => String(scores.length))]
  for (const row of [head, ...rows, macro, count]) {
    console.log(
      row.map((cell, at) => (at === 0 ? cell.padEnd(12) : cell.padStart(width(head[at])))).join(' '),
    )
  }
}

/** Prints how good and how long each file's reading was, and who read it. */
export function showFiles(readings: readonly Reading[]): void {
  console.log()
  for (const { label, score, engine, ms, failure } of readings) {
    const result = failure ?? `macro F1 ${show(macroF1([score]))}`
    console.log(
      `${label.file.padEnd(34)} ${result.padEnd(16)} ${String(Math.round(ms)).padStart(6)} ms  ${engine}`,
    )
  }
  const times = (pictures: boolean) =>
    readings.filter(({ label }) => (label.layout === 'picture') === pictures).map(({ ms }) => ms)
  for (const [name, ms] of Object.entries({ 'files with text': times(false), pictures: times(true) })) {
    if (ms.length === 0) continue
    console.log(
      `${name}: median ${Math.round(quantile(ms, 0.5))} ms, longest ${Math.round(Math.max(...ms))} ms`,
    )
  }
}

/** Prints, by file, what was missed and what was read wrongly. */
export function showErrors(readings: readonly Reading[]): void {
  for (const { label, score } of readings) {
    const lines = fields.flatMap((field) => [
      ...score[field].missed.map((value) => `  - ${field}: ${value}`),
      ...score[field].wrong.map((value) => `  + ${field}: ${value}`),
    ])
    if (lines.length > 0) console.log(`\n${label.file} (- missed, + wrong)\n${lines.join('\n')}`)
  }
}

function groupsOf(readings: readonly Reading[]): { name: string; scores: Score[] }[] {
  const names = ['all', ...new Set(readings.flatMap(({ label }) => [label.language, label.layout]).sort())]
  return names.map((name) => ({
    name,
    scores: readings
      .filter(({ label }) => name === 'all' || label.language === name || label.layout === name)
      .map(({ score }) => score),
  }))
}

function width(name = ''): number {
  return Math.max(5, name.length)
}

function show(rate: number | undefined): string {
  return rate === undefined ? '–' : rate.toFixed(2)
}
