import type { TurnEvaluation } from '@/lib/features/evaluation/model'

/** An answer that shows nothing in any dimension. */
export const noDimensions = {
  knowledge: null,
  skillMatch: null,
  expression: null,
  logic: null,
  innovation: null,
  composure: null,
} satisfies TurnEvaluation['dimensions']
