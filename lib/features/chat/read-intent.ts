import { namedIn, readNumber } from '@/lib/features/chat/citations'
import { talkSign } from '@/lib/features/chat/talk'
import { type Dimension, dimensions } from '@/lib/features/evaluation/model'
import { fold } from '@/lib/features/questions/text/fold'
import { isInstruction } from '@/lib/features/questions/text/instructions'
import type { Report } from '@/lib/features/reports/model'

const topics = [
  'orders',
  'talk',
  'better_answer',
  'why_score',
  'missing',
  'chance',
  'weakest',
  'best',
  'improve',
  'practise',
  'summary',
  'find',
] as const
export type Topic = (typeof topics)[number]

/** What a question is after, and which questions of the interview and which dimension it names. */
export type Intent = { topic: Topic; turns: number[]; dimension: Dimension | null }

/** The first that fits decides. */
const signs: [Topic, RegExp][] = [
  [
    'orders',
    /\b(?:change|raise|set|increase|give me)\b[^.?!]{0,24}\b(?:score|100|full marks)\b|\b(?:system prompt|your (?:instructions|prompt|rules))\b|(?:改|提高|调高|设)[^。？！]{0,8}(?:分数|得分|总分)|(?:改|调|打|给)[^。？！]{0,8}(?:满分|\d\s*分)|系统提示|提示词|你的(?:指令|规则)/iu,
  ],
  ['talk', talkSign],
  [
    'find',
    /\bdid i (?:say|mention|talk|tell|answer|describe)\b|我(?:都|是)?(?:说|讲|提|答|回答)(?:到|的|过|了)*(?:什么|哪些|啥)|我(?:是)?怎么(?:说|讲|提)的/iu,
  ],
  [
    'better_answer',
    /\b(?:better|improved?|model|ideal|stronger|sample|perfect) (?:answer|version|response)|\brewrite|\bhow (?:should|could|would) i (?:have )?answer|\bwhat should i have said|(?:更好|改进|示范|参考|理想)的?(?:回答|答案|说法)|(?:怎么|怎样|如何)(?:回答|答)|该(?:怎么|怎样|如何)说|重写|改写/iu,
  ],
  [
    'why_score',
    /\bwhy\b[^?]{0,60}(?:\bscore|\bget\b|\bgot\b|\bgiven\b|\d)|\bhow (?:was|is|were)\b[^?]{0,30}\bscored?|为什么[^？?]{0,16}(?:分|得|评)|怎么(?:评|算)(?:的|出来)?(?:分|的)|分数(?:是)?怎么/iu,
  ],
  [
    'missing',
    /\b(?:miss(?:ed|ing)?|leave out|left out|forg[eo]t|omit(?:ted)?|not (?:mention|cover)\w*|didn'?t (?:mention|cover|say))\b|遗漏|漏了|漏掉|漏答|没(?:有)?(?:提到|讲到|说到|答到|覆盖)|缺(?:了|少)|少了什么/iu,
  ],
  [
    'chance',
    /\b(?:did|will|would|have) i (?:(?:have|really|probably|now) )*(?:pass(?:ed)?|get(?: (?:the|this|an?))? (?:job|offer)|get in|be hired|made? it)\b|\b(?:my|the|any|what|good) (?:chances?|odds)\b|\b(?:likelihood|chances?|odds) (?:of|to|that|for)\b|(?:能|会|可以|有没有|算)(?:不能|不会)?(?:通)?过(?:了)?(?:[吗么嘛没?？]|面|这|$)|(?:面试|这次)(?:通)?过了[吗么没]|通过(?:率|的?可能|的?概率|的?机会|的?几率)|(?:能|会)(?:不会|不能)?(?:被)?录[用取]|录[用取](?:率|的?可能|的?概率|的?机会|的?几率)|拿到?\s?offer|有戏/iu,
  ],
  [
    'weakest',
    /\b(?:weak(?:est|ness(?:es)?)?|worst|poorest|lowest|went wrong|go wrong|bad(?:ly)?|struggl\w+)\b|最(?:弱|差|低|糟)|短板|弱点|薄弱|哪里(?:不好|没答好|答得不好)|不足/iu,
  ],
  [
    'best',
    /\b(?:best|strong(?:est)?|strengths?|highest|went well|go well|good at)\b|最(?:好|强|高)|亮点|优点|强项|答得好|哪里好/iu,
  ],
  [
    'practise',
    /\b(?:practi[sc]e|prepare|train|drill|work on|focus on|next step|do next)\b|练|准备|下一步|接下来/iu,
  ],
  ['improve', /\b(?:improve|get better|better|raise|strengthen)\b|提高|提升|改进|改善|加强|怎么(?:做|办)/iu],
  [
    'summary',
    /\b(?:summar\w+|overview|overall|in short|how did (?:i|it|the interview) (?:do|go)|how was)\b|总结|概括|总体|整体|表现(?:怎么样|如何)|怎么样/iu,
  ],
]

const dimensionNames: Record<Dimension, RegExp> = {
  knowledge: /\b(?:knowledge|expertise)\b|专业知识|知识/iu,
  skillMatch: /\bskill match\b|技能匹配|匹配度/iu,
  expression: /\b(?:expression|express|communicat\w+|clarity|concise|structure)\b|表达|沟通|条理|结构/iu,
  logic: /\b(?:logic\w*|reasoning)\b|逻辑|推理/iu,
  innovation: /\b(?:innovat\w+|creativ\w+|alternatives?)\b|创新|创意/iu,
  composure: /\b(?:composure|pressure|stress|nerv\w+)\b|抗压|压力|紧张|应变/iu,
}

/** Reads what a question is after, in either language. */
export function readIntent(question: string, report: Report): Intent {
  const text = fold(question).text
  const dimension = dimensions.find((each) => dimensionNames[each].test(text)) ?? null
  const turns = turnsIn(text, report)
  const topic = isInstruction(text) ? 'orders' : signs.find(([, sign]) => sign.test(text))?.[0]
  if (topic) return { topic, turns, dimension }
  return { topic: dimension ? 'improve' : 'find', turns, dimension }
}

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]

function turnsIn(text: string, { turns }: Report): number[] {
  const ordinal = new RegExp(`\\b(${ordinals.join('|')}|last) (?:question|answer|one)\\b`, 'giu')
  const last = turns.at(-1)?.number ?? 0
  const inWords = [...text.matchAll(ordinal)].map(([, word = '']) =>
    word === 'last' ? last : ordinals.indexOf(word) + 1,
  )
  const alone = [...text.matchAll(/最后(?:一)?(?:道|个)?(?:题|问题)/gu)].map(() => last)
  const answers = [...text.matchAll(/第\s*(\d{1,3}|[一二三四五六七八九十]{1,3})\s*(?:次)?回答/gu)].map(
    ([, number = '']) => readNumber(number),
  )
  return [...new Set([...namedIn(text), ...inWords, ...alone, ...answers])]
}
