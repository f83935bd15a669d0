import type { Dimension } from '@/lib/features/evaluation/model'
import { type Aspect, aspects } from '@/lib/features/evaluation/skills/schema'

/**
 * What each aspect is a weighted mean of. Confidence is composure and nothing else: how sure the words sound has
 * weight 0, because soft words are a habit of speech and no lack of ability.
 */
const parts: Record<Aspect, Partial<Record<Dimension, number>>> = {
  technical: { knowledge: 2, skillMatch: 1 },
  communication: { expression: 2, logic: 1 },
  problemSolving: { logic: 2, innovation: 1 },
  confidence: { composure: 1 },
}

type Scored = readonly { dimension: Dimension; score: number | null }[]

/** The four aspects, 0–100; a dimension without a score takes no part, and an aspect of none is null. */
export function aspectsOf(dimensions: Scored): { aspect: Aspect; score: number | null }[] {
  return aspects.map((aspect) => {
    let sum = 0
    let weight = 0
    for (const { dimension, score } of dimensions) {
      const share = parts[aspect][dimension]
      if (score === null || share === undefined) continue
      sum += share * score
      weight += share
    }
    return { aspect, score: weight > 0 ? Math.round(sum / weight) : null }
  })
}
