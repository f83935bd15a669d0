import type { Judgement, JudgeTurnInput } from '@/lib/features/evaluation/ai/judge-turn/schema'
import { judgeComposure } from '@/lib/features/evaluation/dimensions/composure'
import { judgeExpression } from '@/lib/features/evaluation/dimensions/expression'
import { judgeInnovation } from '@/lib/features/evaluation/dimensions/innovation'
import { levelOf } from '@/lib/features/evaluation/dimensions/judged'
import { judgeKnowledge } from '@/lib/features/evaluation/dimensions/knowledge'
import { judgeLogic } from '@/lib/features/evaluation/dimensions/logic'
import { judgeSkillMatch } from '@/lib/features/evaluation/dimensions/skill-match'
import { adviceFor, feedbackOn } from '@/lib/features/evaluation/feedback'
import { gapsOf, strengthsOf } from '@/lib/features/evaluation/findings'
import { improveAnswer } from '@/lib/features/evaluation/improved-answer'
import type { Dimension } from '@/lib/features/evaluation/model'
import { appliesTo } from '@/lib/features/evaluation/rubric'
import { sayIn } from '@/lib/features/evaluation/say'
import { readTurn } from '@/lib/features/evaluation/signals/read-turn'
import { relevanceOf } from '@/lib/features/evaluation/signals/relevance'

/**
 * Judges a turn by rules: deterministic, some milliseconds, every finding with the words it rests on. The same input
 * always gets the same judgement; who speaks makes no difference.
 */
export function judgeOffline(input: JudgeTurnInput): Judgement {
  const say = sayIn(input.language)
  const reading = readTurn(input)
  const relevance = relevanceOf(reading)
  const applies = (dimension: Dimension) => appliesTo(dimension, input.type)
  return {
    relevance: levelOf(relevance),
    dimensions: {
      knowledge: applies('knowledge') ? judgeKnowledge(reading, say) : null,
      skillMatch: applies('skillMatch') ? judgeSkillMatch(reading, say) : null,
      expression: applies('expression') ? judgeExpression(reading, say) : null,
      logic: applies('logic') ? judgeLogic(reading, say) : null,
      innovation: applies('innovation') ? judgeInnovation(reading, say) : null,
      composure: applies('composure') ? judgeComposure(reading, say) : null,
    },
    points: reading.matches.map((match, index) => ({
      number: index + 1,
      covered: match.covered,
      quote: match.covered ? (match.sentence?.text ?? null) : null,
    })),
    strengths: strengthsOf(reading, say),
    gaps: gapsOf(reading, say),
    feedback: feedbackOn(reading, relevance, say),
    improvedAnswer: improveAnswer(reading, input.language, say),
    advice: adviceFor(reading, relevance, say),
  }
}
