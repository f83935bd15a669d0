import type { AvailableQuestion } from '@/lib/features/questions/bank/borrow-questions'
import {
  likeness,
  type Print,
  printOf,
  sameQuestion,
  sharedBy,
} from '@/lib/features/questions/bank/similarity'
import { showsSkill } from '@/lib/features/questions/choosing/shows-skill'
import type { FoundTurn } from '@/lib/features/reviews/transcripts/schema'
import { guessDifficulty, guessType } from '@/lib/features/reviews/transcripts/segment/guess-type'

/** What is asked of a bank's question to know it again. Its text is in the transcript's language. */
export type BankQuestionLike = Pick<AvailableQuestion, 'id' | 'text' | 'type' | 'difficulty' | 'skillName'>

/** A bank, ready to be searched. */
export type ReadBank = { question: BankQuestionLike; print: Print }[]

/** Likeness from which on a question is likely about the same skill. */
const sameSkillFrom = 0.3

/** Information that two questions must share at least to be one: what "why this team?" shares with others is less. */
const enoughShared = 2.5

/** Prepares a bank. */
export function readBankQuestions(bank: readonly BankQuestionLike[]): ReadBank {
  return bank.map((question) => ({ question, print: printOf(question.text) }))
}

/** The question of the bank that one is most like, and how much, 0–1. Null for an empty bank. */
function nearest(
  text: string,
  bank: ReadBank,
): { question: BankQuestionLike; print: Print; like: number } | null {
  const print = printOf(text)
  let best: { question: BankQuestionLike; print: Print; like: number } | null = null
  for (const one of bank) {
    const like = likeness(print, one.print)
    if (!best || like > best.like) best = { ...one, like }
  }
  return best
}

/**
 * The question of the bank that somebody asks.
 * @param texts the question with and without what is said around it; the likest counts
 */
export function findInBank(texts: readonly string[], bank: ReadBank): BankQuestionLike | null {
  const found = texts
    .flatMap((text) => {
      const best = nearest(text, bank)
      return best &&
        sameQuestion(printOf(text), best.print) &&
        sharedBy(printOf(text), best.print) >= enoughShared
        ? [best]
        : []
    })
    .sort((a, b) => b.like - a.like)
  return found[0]?.question ?? null
}

/**
 * What can be said of a question by itself: that of the bank which it is, else a guess by its words. The skill is that
 * of the likest question, else one that it names, else empty.
 */
export function describeQuestion(texts: readonly string[], bank: ReadBank): Omit<FoundTurn, 'utterances'> {
  const same = findInBank(texts, bank)
  if (same) {
    const { id, type, difficulty, skillName } = same
    return { bankId: id, type, difficulty, skill: skillName }
  }
  const text = texts[0] ?? ''
  const type = guessType(text)
  const like = nearest(text, bank)
  const skills = [...new Set(bank.map(({ question }) => question.skillName))]
  const skill =
    skills.find((name) => showsSkill(text, { name, aliases: [] })) ??
    (like && like.like >= sameSkillFrom ? like.question.skillName : '')
  return { bankId: null, type, difficulty: guessDifficulty(text, type), skill }
}
