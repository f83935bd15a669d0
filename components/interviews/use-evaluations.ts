import { useEffect, useState } from 'react'
import type { Evaluation } from '@/lib/features/evaluation/model'
import type { Room } from '@/lib/features/interviews/model'

/** Milliseconds between two looks while a judgement is awaited. */
const lookEveryMs = 1_500

export type Evaluations = Record<string, Evaluation>

/** The judgements so far by the id of their turn; looked for only while one is on its way. */
export function useEvaluations({ id, mode, status, closedTurns }: Room): Evaluations {
  const [known, setKnown] = useState<Evaluations>({})
  const judging = mode === 'practice' || status === 'evaluating'
  const awaited = judging && closedTurns.some((turn) => !known[turn.id])
  useEffect(() => {
    if (!awaited) return
    const left = new AbortController()
    const look = async () => {
      if (document.hidden) return
      try {
        const response = await fetch(`/api/interviews/${id}/evaluations`, { signal: left.signal })
        if (response.ok) setKnown(await response.json())
      } catch {
        // Not reached, or left: the next look tells.
      }
    }
    void look()
    const timer = setInterval(look, lookEveryMs)
    return () => {
      left.abort()
      clearInterval(timer)
    }
  }, [awaited, id])
  return known
}
