import type { JudgeTurnInput } from '@/lib/features/evaluation/ai/judge-turn/schema'
import { pattern } from '@/lib/features/evaluation/signals/sign'
import { fold } from '@/lib/features/questions/text/fold'

const ownExperience = pattern(
  '\\b(?:tell (?:me|us) about|describe|walk (?:me|us) through|talk (?:me|us) through|introduce|give (?:me )?an example)\\b[^.?!]{0,60}\\b(?:you|your)\\b',
  "\\bhave you (?:ever|worked|built|used|had|led)\\b|\\byou(?:'ve| have) (?:worked|built|led|owned|taught|designed|run|made|written)\\b|\\byou (?:are|were) (?:most )?proud",
  '(?:请|能否|能不能)?(?:介绍|讲|说|谈|分享|举)[^，。？]{0,20}(?:你|您)[^，。？]{0,16}(?:经历|项目|经验|一次|服务|系统|课程|负责|做过|参与|熟悉|主导|案例|课|例子)|(?:一次|一段)[^，。？]{0,20}(?:经历|情况)',
)

/** Whether a question wants something the candidate has done or seen: no list of words foresees its answer. */
export function asksForStory({ type, question }: Pick<JudgeTurnInput, 'type' | 'question'>): boolean {
  return type === 'behavioral' || (type === 'basic' && ownExperience.test(fold(question).text))
}
