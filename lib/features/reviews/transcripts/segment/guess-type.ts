import type { QuestionType } from '@/lib/features/questions/model'
import { fold } from '@/lib/features/questions/text/fold'
import { shows } from '@/lib/features/reviews/transcripts/segment/read-sentence'
import { sizeOf } from '@/lib/features/reviews/transcripts/segment/size'

const behavioral =
  /\b(?:tell (?:me|us) about (?:a|an|the|one|some|something)|(?:an?|one|the last|the most recent|specific) (?:time|occasion|situation|example|instance|moment|case) (?:when|where|in which|that|of when|you|of how you|of a)|have you ever|(?:describe|share|recall|think of|give (?:me|us)) (?:a|an|the|one)[^.?!]{0,60}\b(?:you|your)\b|when (?:did|have) you (?:last|ever)|last time you|what(?:'s| is| was) the (?:hardest|biggest|most|worst|toughest|proudest)[^.?!]{0,50}\byou(?:'ve)?\b|(?:proud(?:est)?|regret|failed|failure|conflict|disagree(?:d|ment)?|mistake))\b|(?:讲|说|谈|聊|分享|举|回忆|描述|介绍)[^,。?]{0,14}(?:一次|一件|一段|一个(?:你|您)|一回|某次|印象)|(?:有没有|有过|遇到过|经历过|碰到过|做过的?)[^。?]{0,24}(?:经历|情况|时候|冲突|失败|分歧|困难|挑战|教训|例子|吗)|(?:最(?:难|大|有挑战|有成就|困难|骄傲|失败|遗憾)|印象最深)[^。?]{0,16}(?:是|什么|项目|事|困难|挑战)|(?:怎么|如何)(?:处理|解决|应对)的|冲突|分歧|失败的|踩过/u
const situational =
  /\b(?:what (?:would|will|do) you do|how (?:would|will) you (?:handle|react|respond|deal|approach it|proceed|tell|convince|prioriti[sz]e)|(?:imagine|suppose|let's say|say) (?:that |you|your|we|the|a|an|it)|if (?:you|your|a|the|one of)[^.?!]{0,80}(?:would you|what do you do|how do you (?:handle|react|respond|deal))|what now)\b|(?:如果|假如|假设|要是|万一|设想|碰上|遇到)[^。]{0,60}(?:你|您)?(?:会|打算|准备|该)?(?:怎么|如何)(?:办|处理|做|应对|回应|沟通|安排|说|选)|怎么办|(?:你|您)?(?:会|要|该|打算|准备)?(?:先)?(?:怎么|如何)(?:处理|安排|应对|回应|收场|推进|答复)(?!的|过)/u
const basic =
  /\b(?:(?:tell (?:me|us)|talk|say)[^.?!]{0,20} about yourself|introduce yourself|your (?:background|strengths?|weakness(?:es)?|hobbies|career|resume|cv|motivation|current (?:role|job|position)|goals?|experience (?:with|in))|why (?:do you want|are you (?:interested|looking|leaving|applying)|did you (?:apply|leave|choose|become|decide)|this (?:company|role|position|job)|us\b|our)|where do you see|what (?:do you know about|attracts?|interests?|motivates|are you looking for|drew you)|walk (?:me|us) through your (?:resume|cv|background|career))|自我介绍|介绍(?:一下|下)?(?:你|您)(?:自己|的(?:背景|经历|情况|工作))|职业(?:规划|发展)|(?:优|缺)(?:点|势)|为什么(?:想|要|选择|考虑|会)?[^,。?]{0,6}(?:来|离开|离职|换|加入|跳槽|应聘|投|选择|做这|我们公司|这个(?:岗位|行业|职位))|对我们(?:公司|部门|产品)?(?:有)?(?:什么)?(?:了解|看法|认识)|了解我们|爱好|平时(?:怎么|如何|都|会)?(?:学习|看什么)|未来(?:三|五|几)年/u

/** Guesses of which type a question is. */
export function guessType(question: string): QuestionType {
  const { text } = fold(question)
  if (shows(text, basic)) return 'basic'
  if (shows(text, behavioral)) return 'behavioral'
  return shows(text, situational) ? 'situational' : 'technical'
}

/** Where a type usually stands between 1 and 5. */
const usual: Record<QuestionType, number> = { basic: 1, technical: 3, behavioral: 3, situational: 3 }

const simple =
  /\bwhat (?:is|are|does|do)\b|\bdefin|\bdifference between|\bhave you (?:used|worked)|什么是|是什么|有哪些|有什么区别|用过|了解/u
const deep =
  /\b(?:design|architect|scale|trade-?offs?|guarantee|prove|exactly once|consisten|at scale|million|root cause|internals?|under the hood|model that|how (?:do|would) you make sure|disagree|why)\b|设计|架构|原理|底层|源码|权衡|取舍|一致性|保证|高并发|百万|千万|亿|证明|根因|怎么判断|为什么/u

/** English words from which on a question sets out a case. */
const caseSize = 30

/** Guesses how difficult a question is, 1–5. */
export function guessDifficulty(question: string, type: QuestionType): number {
  const { text } = fold(question)
  let difficulty = usual[type]
  if (shows(text, deep)) difficulty += 1
  else if (shows(text, simple)) difficulty -= 1
  if (sizeOf(text) >= caseSize) difficulty += 1
  return Math.min(5, Math.max(1, difficulty))
}
