import { z } from 'zod'

/** Minutes after which nobody can still be rewriting, all tries and their pauses included. */
const stuckAfterMinutes = 15

/** Characters of a line that a person puts in the place of another: some write a paragraph. */
export const maxLineLength = 2_000

/** Lines that are rewritten for one resume: the weakest. More would be read by nobody. */
export const maxRewrites = 24

/** What a resume is read against: a position of the bank, a person's own, or a pasted job description. */
export const targetSchema = z.object({
  /** Null for a pasted description. */
  positionId: z.string().nullable(),
  title: z.string(),
  requirements: z.array(z.string()),
  /** Required skills, each with the words by which a resume shows it. */
  skills: z.array(z.object({ name: z.string(), aliases: z.array(z.string()) })),
})
export type Target = z.infer<typeof targetSchema>

/**
 * Why a line of a resume shows a skill: it names it (`named`), it names something that cannot be done without it
 * (`includes`), it tells of doing it (`done`), or it names something that does the same (`similar`).
 */
export const becauseSchema = z.enum(['named', 'includes', 'done', 'similar'])
export type Because = z.infer<typeof becauseSchema>

/** A line of the resume, word for word, and which words of it show a skill, and how. */
const evidenceSchema = z.object({
  path: z.string(),
  text: z.string(),
  because: becauseSchema,
  words: z.string(),
  /** What they show, more exactly than the requirement may say it. */
  skill: z.string(),
})
export type Evidence = z.infer<typeof evidenceSchema>

export const coverageStates = ['has', 'implied', 'missing'] as const

/** How far a resume shows one required skill. */
const coverageSchema = z.object({
  skill: z.string(),
  state: z.enum(coverageStates),
  evidence: z.array(evidenceSchema),
})
export type Coverage = z.infer<typeof coverageSchema>

/** What can be wrong with a line. */
export const problemSchema = z.enum([
  'vague',
  'no_action',
  'no_result',
  'passive',
  'first_person',
  'too_long',
])
export type Problem = z.infer<typeof problemSchema>

/** A problem, and the words of the line it was seen by; null where it is what the line lacks. */
const foundProblemSchema = z.object({ problem: problemSchema, words: z.string().nullable() })
export type FoundProblem = z.infer<typeof foundProblemSchema>

/** A weak line, in its own words. `entry` says which job or project it belongs to. */
const wordingSchema = z.object({
  kind: z.literal('wording'),
  id: z.string(),
  path: z.string(),
  entry: z.string(),
  text: z.string(),
  problems: z.array(foundProblemSchema),
})
export type Wording = z.infer<typeof wordingSchema>

/** A list in a better order: `order` holds the indices of `items` as they should follow one another. */
const orderSchema = z.object({
  kind: z.literal('order'),
  id: z.string(),
  path: z.string(),
  entry: z.string(),
  reason: z.enum(['relevance', 'dates']),
  items: z.array(z.string()),
  order: z.array(z.number().int()),
})
export type Order = z.infer<typeof orderSchema>

/** A required skill that the resume shows without naming it, to be named among the skills. */
const skillSchema = z.object({
  kind: z.literal('skill'),
  id: z.string(),
  /** As the requirement calls it. */
  skill: z.string(),
  /** As it is to stand in the resume, unless the person words it otherwise. */
  name: z.string(),
  evidence: z.array(evidenceSchema),
})
export type NamedSkill = z.infer<typeof skillSchema>

/** A change to the resume that the person accepts or rejects. */
export const suggestionSchema = z.discriminatedUnion('kind', [wordingSchema, orderSchema, skillSchema])
export type Suggestion = z.infer<typeof suggestionSchema>

/** What every reader looks for in a resume. */
export const partSchema = z.enum(['contact', 'work', 'education', 'skills', 'summary', 'dates'])
export type Part = z.infer<typeof partSchema>

/** Something that only the person can mend: a gap in time (months as YYYY-MM), a part that is missing, a wrong length. */
const noteSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('gap'), from: z.string(), to: z.string(), months: z.number().int() }),
  z.object({ kind: z.literal('missing'), part: partSchema }),
  z.object({ kind: z.literal('length'), is: z.enum(['long', 'short']) }),
])
export type Note = z.infer<typeof noteSchema>

/** All that the rules say of a resume and what it is meant for. */
export const adviceSchema = z.object({
  coverage: z.array(coverageSchema),
  suggestions: z.array(suggestionSchema),
  notes: z.array(noteSchema),
})
export type Advice = z.infer<typeof adviceSchema>

/** What a person decided on a suggestion; `text` is the line as they want it, where there is one. */
const decisionSchema = z.object({ choice: z.enum(['accepted', 'rejected']), text: z.string().nullable() })
export type Decision = z.infer<typeof decisionSchema>

/** Decisions by the ids of their suggestions. What is not in here is open. */
export const decisionsSchema = z.record(z.string(), decisionSchema)
export type Decisions = z.infer<typeof decisionsSchema>

/** Lines as a model rewrote them, by the ids of their suggestions. */
export const rewritesSchema = z.record(z.string(), z.string())

export type OptimisationStatus = 'rewriting' | 'ready'

/** Whether its rewriting was given up without a word, as when the machine was taken away in the middle of it. */
export function isStuck(run: { status: OptimisationStatus; updatedAt: Date }, now = Date.now()): boolean {
  return run.status === 'rewriting' && now - run.updatedAt.getTime() > stuckAfterMinutes * 60_000
}

/** Square brackets that stand for what only the person knows, as in "by [x %]"; null when there are none. */
export function placeholderIn(text: string): string | null {
  return /[[［【][^\]］】]{0,40}[\]］】]/.exec(text)?.[0] ?? null
}

/** How many suggestions the person accepted, and on how many they decided. */
export function progressOf(suggestions: Suggestion[], decisions: Decisions) {
  const made = suggestions.flatMap(({ id }) => decisions[id] ?? [])
  const accepted = made.filter(({ choice }) => choice === 'accepted').length
  return { all: suggestions.length, decided: made.length, accepted }
}
