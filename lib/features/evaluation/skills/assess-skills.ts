import type { TurnEvaluation } from '@/lib/features/evaluation/model'
import type { SkillEvaluation } from '@/lib/features/evaluation/skills/schema'

/** A scored turn, as far as it says something about a skill. */
export type SkillTurn = {
  number: number
  skill: string
  /** 1–5. */
  difficulty: number
  evaluation: Pick<TurnEvaluation, 'score' | 'strengths' | 'dimensions'>
}

/** The reach at which each level begins, the highest first. */
const levelsFrom = [
  { level: 'expert', from: 90 },
  { level: 'proficient', from: 70 },
  { level: 'competent', from: 50 },
  { level: 'elementary', from: 30 },
] as const

/** Answers it takes to call somebody an expert: one good answer may be a prepared one. */
const expertFrom = 2

/** Answers that lie this far apart at most agree well; and still agree at all. */
const agreement = { well: 20, still: 30 }

const most = { evidence: 3, ofTurn: 2 }

/**
 * The skills that were asked for, in the order they came up. An answer's reach is its score × (0.7 + 0.1 × difficulty),
 * 100 at most, so that the same score shows more on a harder question and easy ones alone make no expert; the
 * level follows from the mean, expert from two answers on. Confidence: high from three answers within 20 points of each other, medium from two
 * within 30, else low. Where no words of an answer show the skill, it has none of the three.
 */
export function assessSkills(turns: readonly SkillTurn[]): SkillEvaluation[] {
  const bySkill = Map.groupBy(turns, ({ skill }) => skill)
  return [...bySkill].map(([skill, asked]) => {
    const evidence = evidenceOf(asked)
    const turns = asked.map(({ number }) => number)
    if (evidence.length === 0) return { skill, level: null, reach: null, confidence: null, turns, evidence }
    const reaches = asked.map(reachOf)
    const reach = Math.round(reaches.reduce((sum, one) => sum + one, 0) / reaches.length)
    return {
      skill,
      level: levelOf(reach, reaches.length),
      reach,
      confidence: confidenceIn(reaches),
      turns,
      evidence,
    }
  })
}

function levelOf(reach: number, answers: number): NonNullable<SkillEvaluation['level']> {
  const open = levelsFrom.filter(({ level }) => level !== 'expert' || answers >= expertFrom)
  return open.find(({ from }) => reach >= from)?.level ?? 'beginner'
}

function reachOf({ difficulty, evaluation }: SkillTurn): number {
  return Math.min(100, evaluation.score * (0.7 + 0.1 * difficulty))
}

function confidenceIn(reaches: readonly number[]): SkillEvaluation['confidence'] {
  const spread = Math.max(...reaches) - Math.min(...reaches)
  if (reaches.length >= 3 && spread <= agreement.well) return 'high'
  return reaches.length >= 2 && spread <= agreement.still ? 'medium' : 'low'
}

/** The words of the strongest answers first. */
function evidenceOf(turns: readonly SkillTurn[]): SkillEvaluation['evidence'] {
  const seen = new Set<string>()
  return [...turns]
    .sort((a, b) => reachOf(b) - reachOf(a) || a.number - b.number)
    .flatMap(({ number, evaluation: { strengths, dimensions } }) =>
      [
        ...(dimensions.skillMatch?.quotes ?? []),
        ...strengths.flatMap(({ quote }) => quote ?? []),
        ...(dimensions.knowledge?.quotes ?? []),
      ]
        .filter((quote) => !seen.has(quote) && seen.add(quote))
        .slice(0, most.ofTurn)
        .map((quote) => ({ quote, turn: number })),
    )
    .slice(0, most.evidence)
}
