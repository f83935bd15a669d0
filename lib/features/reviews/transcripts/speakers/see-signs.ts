import type { Locale } from '@/lib/core/locale'
import { fold } from '@/lib/features/questions/text/fold'
import type { SpokenLine } from '@/lib/features/reviews/transcripts/schema'
import { type ReadLine, readLines } from '@/lib/features/reviews/transcripts/segment/read-lines'
import { asks, shows } from '@/lib/features/reviews/transcripts/segment/read-sentence'
import { secondPerson } from '@/lib/features/reviews/transcripts/segment/signs'
import { patterns } from '@/lib/features/reviews/transcripts/speakers/patterns'
import { firstPerson } from '@/lib/features/reviews/transcripts/speakers/signs'
import { wordsOf } from '@/lib/features/reviews/transcripts/speakers/words-of'

/** A line as far as it can be seen from outside: the signs and words it shows, and how it is joined to the line before. */
export type Spot = {
  signs: Readonly<Record<string, number>>
  words: readonly string[]
  joints: readonly string[]
}

/** English words to which a line is short. */
const limits = [1, 2, 4, 7, 11, 17, 26, 45]

/** What the line before or after it may show that tells something of a line. */
const aroundIt = ['answersHow', 'narrates', 'goesOn', 'trails', 'acknowledges'] as const

/** From which share of a conversation on an invitation to ask is believed. */
const invitedFrom = 0.4

/** English words from which a line is long, and to which it is short. */
const [long, short] = [18, 4]

/**
 * Sees the lines of a transcript. Nothing relies on marks, capitals, times or on who speaks: recognisers leave them out.
 * Whoever changes what is seen, or what readLines finds, fits the weights anew (`npm run fit:speakers`).
 */
export function seeSigns(lines: readonly SpokenLine[], language: Locale): Spot[] {
  const read = readLines(lines, language)
  const texts = lines.map(({ text }) => fold(text).text.trim())
  const asking = texts.map(
    (text, at) => asks(text) || read[at]?.act === 'ask' || read[at]?.act === 'invitation',
  )
  const firstAsked = asking.indexOf(true)
  const invitedAt = read.findIndex(({ act }, at) => act === 'invitation' && at > lines.length * invitedFrom)
  return lines.map((_, at) => {
    const own = read[at] as ReadLine
    const text = texts[at] as string
    const signs: Record<string, number> = { any: 1 }
    const set = (name: string, value: number | boolean) => {
      if (Number(value) !== 0) signs[name] = Number(value)
    }
    set(`act ${own.act}`, 1)
    set('asks', asking[at] as boolean)
    set('amid', own.sentences.length === 0)
    for (const [name, pattern] of Object.entries(patterns)) {
      if (!shows(text, pattern)) continue
      set(name, 1)
      if (own.size >= long) set(`${name} in a long line`, 1)
    }
    set('mark', text.includes('?'))
    set('ends with mark', /\?["')]*$/.test(text))
    const me = text.match(firstPerson)?.length ?? 0
    const you = text.match(secondPerson)?.length ?? 0
    set('me', Math.min(3, me) / 3)
    set('you', Math.min(3, you) / 3)
    set('you alone', you > 0 && me === 0)
    set('me alone', me > 0 && you === 0)
    set('more you', you > me)
    set('more me', me > you)
    for (const limit of limits) set(`size to ${limit}`, own.size <= limit)
    set('first line', at === 0)
    set('second line', at === 1)
    set('early', at < 6)
    set('nothing asked yet', firstAsked < 0 || at < firstAsked)
    set('first asked', at === firstAsked)
    set('late', Math.max(0, 1 - (lines.length - 1 - at) / 8))
    set('last line', at === lines.length - 1)
    set('invited', invitedAt >= 0 && at > invitedAt)
    set('just invited', invitedAt >= 0 && at > invitedAt && at <= invitedAt + 4)
    for (const [where, near] of [
      ['before', at - 1],
      ['after', at + 1],
    ] as const) {
      const one = read[near]
      const said = texts[near] ?? ''
      set(`${where}: ${one?.act ?? 'nothing'}`, 1)
      if (!one) continue
      set(`${where}: asks`, asking[near] as boolean)
      set(`${where}: longer`, one.size > own.size * 1.5)
      set(`${where}: long`, one.size >= long)
      set(`${where}: short`, one.size <= short)
      for (const name of aroundIt) set(`${where}: ${name}`, shows(said, patterns[name]))
    }
    return { signs, words: wordsOf(text), joints: at === 0 ? [] : jointsOf(at) }
  })

  function jointsOf(at: number): string[] {
    const [before, own] = [read[at - 1] as ReadLine, read[at] as ReadLine]
    const [said, text] = [texts[at - 1] as string, texts[at] as string]
    const joints = ['any']
    if (endsAsking(before, said)) joints.push('asked')
    else if (asking[at - 1]) joints.push('asked before')
    if (before.act === 'reaction') joints.push('reacted')
    if (before.act === 'small_talk') joints.push('greeted')
    if (own.act === 'reaction') joints.push('reacts')
    if (before.isOpen) joints.push('open')
    if (/[,、:]$/.test(said)) joints.push('comma')
    if (shows(said, patterns.trails)) joints.push('trails')
    if (shows(text, patterns.goesOn)) joints.push('goes on')
    if (shows(text, patterns.answersHow)) joints.push('as an answer')
    if (shows(text, patterns.acknowledges)) joints.push('acknowledges')
    if (asking[at]) joints.push('asks')
    if (before.size >= long) joints.push('after much')
    if (before.size <= short) joints.push('after little')
    if (own.size >= long) joints.push('much')
    if (own.size <= short) joints.push('little')
    return joints
  }
}

function endsAsking(line: ReadLine, text: string): boolean {
  const last = line.sentences.findLast(({ act }) => act !== 'reaction')
  return text.endsWith('?') || (last !== undefined && (last.act === 'ask' || last.act === 'invitation'))
}
