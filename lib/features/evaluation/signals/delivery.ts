import { pattern } from '@/lib/features/evaluation/signals/sign'

/** The listener is led through: order, steps, examples, a summary. */
export const structure = pattern(
  '\\b(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|finally|lastly|after that|afterwards|step (?:one|two|three|\\d)|to start|to begin|begin with|start with|start by|in short|to sum up|in summary|specifically|then|next,|once that)\\b',
  '首先|其次|再次|然后|接着|接下来|最后|第[一二三四五]|一是|二是|三是|[一二三]方面|另一方面|总之|总结一下|具体来说|具体做法|先[^，。]{1,24}[，,]?再',
)

/** An example makes it concrete. */
export const example = pattern(
  '\\b(?:for example|for instance|e\\.g\\.|such as|in one case|a case in point|say,|suppose|in my (?:last|previous|current|first)|on my last|when i|last (?:year|month|time|quarter|term))\\b',
  '比如|例如|举个?例|譬如|拿[^，。]{1,12}来说|以[^，。]{1,12}为例|假如|上次|去年|前年|有一次|之前',
)

/** Calm and honest under pressure: owns mistakes, sets priorities, says what is not known, listens to objections. */
export const composed = pattern(
  "\\b(?:under pressure|(?:tight|hard|short) deadline|stayed calm|kept calm|calm|deadline|prioriti[sz]e[ds]?|priorities|my (?:mistake|fault|error|share|misjudg\\w+)|i was wrong|i should have|i (?:had )?(?:assumed|overlooked|misjudged|underestimated)|i (?:admitted|owned|apologi[sz]ed|took responsibility)|owned up|i (?:would|'d) admit|not sure[^.]{0,40}(?:but|so|i'd|i would)|rolled? back|roll it back|stop(?:ped)? the|escalated?|same day|straight away|immediately|within (?:an|the|one|two) hours?|hours left|didn't argue|did not argue|listen(?:ed)?|stood my ground|pushed back|said no)\\b",
  '压力|冷静|沉住气|没有?慌|慌了|稳住|止损|优先级|抓大放小|我的失误|我的问题|我的责任|责任在我|我承认|我判断错|我低估|我忽略|我以为|坦白|道歉|认错|不确定[^。]{0,16}(?:但|会|先)|当天就?|第一时间|马上|立刻|立即|截止|工期紧|时间紧|没有?(?:和他|跟他|当场)?争|先听|上报|顶住|坚持',
)
