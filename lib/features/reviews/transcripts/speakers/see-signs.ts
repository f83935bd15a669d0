import { mapInPieces } from '@/lib/core/in-pieces'
import type { Locale } from '@/lib/core/locale'
import { fold } from '@/lib/features/questions/text/fold'
import type { Spot } from '@/lib/features/reviews/transcripts/chain/find-course'
import type { SpokenLine } from '@/lib/features/reviews/transcripts/schema'
import { type ReadLine, readLines } from '@/lib/features/reviews/transcripts/segment/read-lines'
import { asks, shows } from '@/lib/features/reviews/transcripts/segment/read-sentence'
import { secondPerson } from '@/lib/features/reviews/transcripts/segment/signs'
import { moves, type Side, sideOf } from '@/lib/features/reviews/transcripts/speakers/moves'
import { patterns } from '@/lib/features/reviews/transcripts/speakers/patterns'
import { firstPerson } from '@/lib/features/reviews/transcripts/speakers/signs'
import { wordsOf } from '@/lib/features/reviews/transcripts/speakers/words-of'

/** A line, folded, with what it does by itself. */
type Heard = { text: string; read: ReadLine; asks: boolean }

/** A conversation in which lines are looked at. */
type View = {
  heard: readonly Heard[]
  /** The first line that asks; -1 where none does. */
  firstAsk: number
  /** The first line that invites to ask, late enough to be believed; -1 where none does. */
  invited: number
}

type Signs = Record<string, number | boolean>

/** How the sign of a word begins. */
export const wordSign = 'word '

/** English words to which a line is short. */
const sizes = [1, 2, 4, 7, 11, 17, 26, 45]

/** English words from which a line is long, and to which it is short. */
const [long, short] = [18, 4]

/** How many times as much as a line its neighbour says to be longer. */
const longerBy = 1.5

/** What the line before or after it may show that tells something of a line. */
const aroundIt = ['answersHow', 'narrates', 'goesOn', 'trails', 'acknowledges'] as const

/** Lines of the beginning, over which the end fades, and for which an invitation to ask is fresh. */
const fades = { early: 6, late: 8, invited: 4 }

/** From which share of a conversation on an invitation to ask is believed. */
const invitedFrom = 0.4

/**
 * Sees the lines of a transcript. Nothing relies on marks, capitals, times or on who speaks: recognisers leave them out.
 * Whoever changes what is seen, or what readLines finds, fits the weights anew (`npm run fit:speakers`).
 * @param known who speaks a line where that is known
 * @returns a spot for each line, in a chain of `moves`
 */
export async function seeSigns(
  lines: readonly SpokenLine[],
  known: readonly (Side | null)[],
  language: Locale,
): Promise<Spot[]> {
  const read = readLines(lines, language)
  const heard = await mapInPieces(lines, (line, at) => hear(line, read[at] as ReadLine))
  const view = {
    heard,
    firstAsk: heard.findIndex((one) => one.asks),
    invited: read.findIndex(({ act }, at) => act === 'invitation' && at > lines.length * invitedFrom),
  }
  return mapInPieces(heard, (one, at) => {
    const side = known[at]
    const signs: Signs = {
      any: 1,
      ...deeds(one),
      ...words(one),
      ...place(view, at),
      ...neighbour('before', one, heard[at - 1]),
      ...neighbour('after', one, heard[at + 1]),
      ...Object.fromEntries(wordsOf(one.text).map((word) => [wordSign + word, 1])),
    }
    return {
      signs: Object.fromEntries(
        Object.entries(signs)
          .map(([name, value]) => [name, Number(value)] as const)
          .filter(([, value]) => value !== 0),
      ),
      joints: jointsOf(one, heard[at - 1]),
      may: moves.map((move) => !side || side === sideOf(move)),
    }
  })
}

function hear(line: SpokenLine, read: ReadLine): Heard {
  const text = fold(line.text).text.trim()
  return { text, read, asks: asks(text) || read.act === 'ask' || read.act === 'invitation' }
}

/** What it does, and which wordings show that. */
function deeds({ text, read, asks: isAsking }: Heard): Signs {
  const signs: Signs = { [`act ${read.act}`]: 1, asks: isAsking, amid: read.sentences.length === 0 }
  for (const [name, pattern] of Object.entries(patterns)) {
    if (!shows(text, pattern)) continue
    signs[name] = 1
    signs[`${name} in a long line`] = read.size >= long
  }
  return signs
}

/** Of whom it speaks, and how much it says. */
function words({ text, read }: Heard): Signs {
  const [me = 0, you = 0] = [firstPerson, secondPerson].map((wording) => text.match(wording)?.length)
  return {
    ...Object.fromEntries(sizes.map((size) => [`size to ${size}`, read.size <= size])),
    mark: text.includes('?'),
    'ends with mark': /\?["')]*$/.test(text),
    me: Math.min(3, me) / 3,
    you: Math.min(3, you) / 3,
    'you alone': you > 0 && me === 0,
    'me alone': me > 0 && you === 0,
    'more you': you > me,
    'more me': me > you,
  }
}

/** Where in the conversation it stands. */
function place({ heard, firstAsk, invited }: View, at: number): Signs {
  const left = heard.length - 1 - at
  const isInvited = invited >= 0 && at > invited
  return {
    'first line': at === 0,
    'second line': at === 1,
    early: at < fades.early,
    'nothing asked yet': firstAsk < 0 || at < firstAsk,
    'first asked': at === firstAsk,
    late: Math.max(0, 1 - left / fades.late),
    'last line': left === 0,
    invited: isInvited,
    'just invited': isInvited && at <= invited + fades.invited,
  }
}

/** What the line before or after it shows. */
function neighbour(where: 'before' | 'after', own: Heard, one: Heard | undefined): Signs {
  if (!one) return { [`${where}: nothing`]: 1 }
  const { read, text } = one
  return {
    [`${where}: ${read.act}`]: 1,
    [`${where}: asks`]: one.asks,
    [`${where}: longer`]: read.size > own.read.size * longerBy,
    [`${where}: long`]: read.size >= long,
    [`${where}: short`]: read.size <= short,
    ...Object.fromEntries(aroundIt.map((name) => [`${where}: ${name}`, shows(text, patterns[name])])),
  }
}

/** How a line is joined to the one before. */
function jointsOf(own: Heard, before: Heard | undefined): string[] {
  if (!before) return []
  const joints: [string, boolean][] = [
    ['any', true],
    ['asked', endsAsking(before)],
    ['asked before', before.asks && !endsAsking(before)],
    ['reacted', before.read.act === 'reaction'],
    ['greeted', before.read.act === 'small_talk'],
    ['reacts', own.read.act === 'reaction'],
    ['open', before.read.isOpen],
    ['comma', /[,、:]$/.test(before.text)],
    ['trails', shows(before.text, patterns.trails)],
    ['goes on', shows(own.text, patterns.goesOn)],
    ['as an answer', shows(own.text, patterns.answersHow)],
    ['acknowledges', shows(own.text, patterns.acknowledges)],
    ['asks', own.asks],
    ['after much', before.read.size >= long],
    ['after little', before.read.size <= short],
    ['much', own.read.size >= long],
    ['little', own.read.size <= short],
  ]
  return joints.flatMap(([name, is]) => (is ? [name] : []))
}

function endsAsking({ read, text }: Heard): boolean {
  const last = read.sentences.findLast(({ act }) => act !== 'reaction')
  return text.endsWith('?') || (last !== undefined && (last.act === 'ask' || last.act === 'invitation'))
}
