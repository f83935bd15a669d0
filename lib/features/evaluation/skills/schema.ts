import { z } from 'zod'
import { scoreSchema } from '@/lib/features/evaluation/model'

/** Levels of a skill, lowest first. */
const skillLevels = ['beginner', 'elementary', 'competent', 'proficient', 'expert'] as const

/** What one interview shows of a skill. Level, reach and confidence are null together: where no words show it. */
export const skillEvaluationSchema = z.object({
  skill: z.string(),
  level: z.enum(skillLevels).nullable(),
  /** What the level follows from (assess-skills.ts). */
  reach: scoreSchema.nullable(),
  /** How far the level can be trusted: by the number of answers and how well they agree. */
  confidence: z.enum(['low', 'medium', 'high']).nullable(),
  /** Numbers of the scored turns that asked for it. */
  turns: z.array(z.number().int()).min(1),
  /** Verbatim words that show it. */
  evidence: z.array(z.object({ quote: z.string(), turn: z.number().int() })),
})
export type SkillEvaluation = z.infer<typeof skillEvaluationSchema>

/** Four views of the six dimensions, each a mean of them and no judgement of its own. */
export const aspects = ['technical', 'communication', 'problemSolving', 'confidence'] as const
export const aspectSchema = z.enum(aspects)
export type Aspect = z.infer<typeof aspectSchema>
