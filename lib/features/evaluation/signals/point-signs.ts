import type { ReadSentence } from '@/lib/features/evaluation/signals/read-sentence'
import { pattern } from '@/lib/features/evaluation/signals/sign'
import { fold } from '@/lib/features/questions/text/fold'

/*
 * Many expected points name no words but ask for a kind of statement: "gives the load in figures", "admits the own
 * share". A sentence makes such a point by being of that kind, whatever its words.
 */
const kinds: { asked: RegExp; shows: (sentence: ReadSentence) => boolean }[] = [
  {
    asked: pattern(
      '\\b(?:figures?|numbers?|measur\\w*|metrics?|quantif\\w*|how (?:much|many)|scale|size of)\\b',
      '数据|数字|指标|量化|规模|衡量',
    ),
    shows: (sentence) => sentence.measure,
  },
  {
    asked: pattern(
      '\\bown (?:contribution|part|role|share|work)|\\bpersonally\\b',
      '自己|个人|本人|亲自|独立完成',
    ),
    shows: (sentence) => sentence.story.has('action') || sentence.story.has('task'),
  },
  {
    asked: pattern('\\b(?:results?|effects?|outcomes?|impact|brought)\\b', '结果|效果|成效|收尾|成果'),
    shows: (sentence) => sentence.outcome || sentence.story.has('result'),
  },
  {
    asked: pattern('\\b(?:why|reasons?|causes?|explains)\\b', '理由|原因|根因|为什么|为何'),
    shows: (sentence) => sentence.reasons,
  },
  {
    asked: pattern(
      '\\b(?:trade-?offs?|alternatives?|weighs?|compares?|limits? of|price of)\\b',
      '取舍|权衡|备选|比较|利弊|代价',
    ),
    shows: (sentence) => sentence.alternatives,
  },
  {
    asked: pattern(
      '\\b(?:admits?|owns?|own (?:mistake|share|fault)|responsib\\w+|honest\\w*)\\b',
      '承认|失误|责任|坦诚|诚实|坦白',
    ),
    shows: (sentence) => sentence.owned,
  },
  {
    asked: pattern(
      '\\b(?:learn\\w*|lessons?|prevent\\w*|safeguards?|recur\\w*|next time|for good|lasting)\\b',
      '教训|复盘|预防|防止|改进|沉淀|避免再|长期|固化',
    ),
    shows: (sentence) => sentence.lesson,
  },
  {
    asked: pattern(
      '\\b(?:listens?|hears?|asks?|understands?|concerns?|interests?)\\b',
      '倾听|听取|先听|询问|诉求|顾虑|想法',
    ),
    shows: (sentence) => sentence.listens,
  },
  {
    asked: pattern(
      '\\b(?:tells?|informs?|communicat\\w+|reports?|notif\\w+|announces?)\\b',
      '通报|告知|汇报|同步|沟通|通知',
    ),
    shows: (sentence) => sentence.informs,
  },
  {
    asked: pattern(
      '\\b(?:first|before|sequence|order|priorit\\w+|step by step)\\b',
      '优先|先后|顺序|步骤|先[^，。]{1,12}再',
    ),
    shows: (sentence) => sentence.structured,
  },
]

/** The kinds of statement that a point asks for: tests for a sentence; none for most points. */
export function kindsOf(point: string): ((sentence: ReadSentence) => boolean)[] {
  const { text } = fold(point)
  return kinds.filter(({ asked }) => asked.test(text)).map(({ shows }) => shows)
}
