import { quantile, show } from '../figures.ts'
import type { Judged } from './judge.ts'
import { type LabelledQuestion, labels } from './labels.ts'
import { type Change, changeOf, type Group, type Measured, type Repeated } from './measure.ts'
import { chainsOf, pairsOf, shareOrdered, shareOrderedByLength } from './pairs.ts'
import type { ReferenceAgreement } from './references.ts'
import { mean, meanError, pearson } from './statistics.ts'

type Scored = { group: Group; score: number | null }

const groups: Group[] = [...labels, 'off-topic', 'empty', 'copied', 'verbose']

/** Prints who judged the labelled answers: a provider that fails is replaced by the offline engine. */
export function showEngines(judged: readonly Judged[]): void {
  const names = judged.map(({ evaluation }) => {
    if (evaluation.status !== 'scored') return `nobody (${evaluation.reason})`
    const { engine, fallback } = evaluation
    return fallback ? `${engine} (${fallback})` : engine
  })
  for (const [name, same] of Map.groupBy(names, (name) => name)) {
    console.log(`${same.length} labelled answers judged by ${name}`)
  }
  console.log('')
}

/** Prints how the scores of each class of answers lie. */
export function showGroups(all: readonly Scored[]): void {
  row('class', ['n', 'not scored', 'mean', 'p10', 'p90'])
  for (const group of groups) {
    const entries = all.filter((entry) => entry.group === group)
    const scores = entries.flatMap(({ score }) => (score === null ? [] : [score]))
    row(group, [
      String(entries.length),
      String(entries.length - scores.length),
      figure(mean(scores)),
      figure(quantile(scores, 0.1)),
      figure(quantile(scores, 0.9)),
    ])
  }
  console.log('')
}

/** Prints order and error by half, language, type and position. */
export function showBreakdown(measured: readonly Measured[]): void {
  const keys: ((question: LabelledQuestion) => string)[] = [
    () => 'all',
    ({ half }) => `half for ${half}`,
    ({ language }) => language,
    ({ type }) => type,
    ({ position }) => position,
  ]
  row('', ['questions', 'pairs', 'all three', 'Pearson r', 'error', 'bias'])
  for (const key of keys) {
    for (const [name, part] of [...Map.groupBy(measured, ({ question }) => key(question))].sort()) {
      const pairs = pairsOf(part)
      const against = againstLabels(part)
      row(name, [
        String(part.length / labels.length),
        percent(shareOrdered(pairs)),
        percent(shareOrdered(chainsOf(pairs))),
        pearson(against).toFixed(2),
        figure(meanError(against)),
        figure(mean(against.map(([score, given]) => score - given))),
      ])
    }
  }
  console.log('')
}

/** Prints how the scores by model answers agree with the grades of short answers, offline. */
export function showReferences(styles: readonly ReferenceAgreement[]): void {
  row('score:answers, Pearson r', ['answers', 'all', 'looking', 'measuring'])
  for (const { style, answers, ...agreement } of styles) {
    const { all, looking, measuring } = agreement
    row(style, [String(answers), ...[all, looking, measuring].map((one) => one.toFixed(2))])
  }
  console.log('')
}

/** Prints how far each kind of injection moves a score. */
export function showInjections(changes: readonly Change[]): void {
  row('injection', ['n', 'changed', 'most up', 'most down'])
  for (const [kind, part] of Map.groupBy(changes, (change) => change.kind)) {
    const moved = part.map(changeOf)
    row(kind, [
      String(part.length),
      String(moved.filter((points) => points !== 0).length),
      String(Math.max(0, ...moved)),
      String(Math.min(0, ...moved)),
    ])
  }
  console.log('')
}

export type Targets = {
  measured: readonly Measured[]
  worthless: readonly Scored[]
  injected: readonly Change[]
  swapped: readonly Change[]
  repeated: readonly Repeated[]
  milliseconds: readonly number[]
}

/** Prints each figure that has a target beside it. */
export function showTargets({
  measured,
  worthless,
  injected,
  swapped,
  repeated,
  milliseconds,
}: Targets): void {
  const pairs = pairsOf(measured)
  const against = againstLabels(measured)
  const weak = mean(
    measured.flatMap(({ label, score }) => (label === 'weak' && score !== null ? [score] : [])),
  )
  show(
    `strong > middling and middling > weak (${pairs.length} pairs)`,
    percent(shareOrdered(pairs)),
    '≥ 95 %',
  )
  show('  by length alone', percent(shareOrderedByLength(pairs)), 'to be beaten')
  for (const [group, part] of Map.groupBy(worthless, (entry) => entry.group)) {
    const below = part.filter(({ score }) => (score ?? 0) < weak).length / part.length
    show(`${group} below the mean of weak, ${figure(weak)}`, percent(below), '100 %')
  }
  show('score moved by an injection, at most', `${most(injected)} points`, '≤ 1 point')
  show('injections that moved a score', count(injected), 'few')
  show('score moved by another name, gender or age, at most', `${most(swapped)} points`, '0')
  show('swaps that moved a score', count(swapped), '0')
  const different = repeated.filter(({ same }) => !same).length
  show('judged differently the second time', `${different} of ${repeated.length}`, '0 offline')
  show(
    'score moved the second time, at most',
    `${Math.max(...repeated.map(({ moved }) => moved))} points`,
    '0 offline',
  )
  show('Pearson r against labels', pearson(against).toFixed(3), 'high')
  show('mean absolute error against labels', `${figure(meanError(against))} points`, 'low')
  const [half, most95] = [quantile(milliseconds, 0.5), quantile(milliseconds, 0.95)]
  show('time for a turn (p50, p95)', `${half.toFixed(1)} ms, ${most95.toFixed(1)} ms`, '≤ 20 ms offline')
}

/** Prints every pair in the wrong order with its texts, and every change of a score that should not have moved. */
export function showErrors({ measured, injected, swapped }: Omit<Targets, 'repeated'>): void {
  for (const { question, better, worse, ordered } of pairsOf(measured)) {
    if (ordered) continue
    console.log(`\n${question.id} (${question.language}, ${question.type}, half for ${question.half})`)
    console.log(`  ${question.asked.question}`)
    for (const { label, score } of [better, worse]) {
      console.log(`  ${label} ${score ?? 'not scored'}: ${question.answers[label].text}`)
    }
  }
  for (const change of [...injected, ...swapped]) {
    if (changeOf(change) === 0) continue
    const { question, kind, before, after, text } = change
    console.log(
      `\n${question.id}, ${kind}: ${before ?? 'not scored'} became ${after ?? 'not scored'}\n  ${text}`,
    )
  }
}

/** What the judge gave and what a person would; answers without a score take no part. */
function againstLabels(measured: readonly Measured[]): (readonly [number, number])[] {
  return measured.flatMap(({ score, given }) => (score === null ? [] : [[score, given] as const]))
}

function most(changes: readonly Change[]): number {
  return Math.max(0, ...changes.map((change) => Math.abs(changeOf(change))))
}

function count(changes: readonly Change[]): string {
  return `${changes.filter((change) => changeOf(change) !== 0).length} of ${changes.length}`
}

function row(name: string, cells: readonly string[]): void {
  console.log(name.padEnd(24) + cells.map((cell) => cell.padStart(12)).join(''))
}

function figure(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(1)
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
