import type { FoundProblem, Problem } from '@/lib/features/optimisation/model'
import { chineseAction, isActionWord } from '@/lib/features/optimisation/rules/action-verbs'

/** Characters of two lines of an ordinary page: what a reader takes in at a glance. */
const twoLines = { en: 200, zh: 96 }

/** How much each problem weakens a line. */
const weights: Record<Problem, number> = {
  vague: 3,
  no_action: 2,
  no_result: 2,
  passive: 1,
  first_person: 1,
  too_long: 1,
}

const han = /\p{Script=Han}/u

const english: Record<Exclude<Problem, 'too_long'>, (line: string) => string | null | undefined> = {
  vague: matched(
    /\b(?:responsible for|in charge of|duties (?:included?|including)|tasked with|worked on|working on|(?:help(?:ed|ing)?|assist(?:ed|ing)?)(?: (?:with|in|to|out))?|(?:was |been )?involved in|participat(?:ed|ing) in|various|miscellaneous|a (?:wide )?(?:variety|range|number) of|(?:several|many|numerous|different|other) (?:\w+ )?(?:projects|tasks|things|features|reports|duties|activities|issues|systems)|day[- ]to[- ]day|and (?:so on|more)|etc\b|things|stuff|as needed|hard[- ]?working|team player|detail[- ]oriented)/i,
  ),
  no_action: (line) => (beginsWithAction(line) ? undefined : null),
  no_result: (line) =>
    /\d|%|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens?|hundreds?|thousands?|millions?|half|twice|doubl\w+|tripl\w+|halv\w+|result\w*|so that|increas\w+|reduc\w+|decreas\w+|improv\w+|sav(?:ed|ing)|cut(?:ting)?|shorten\w*|grew|grow\w*|boost\w*|won|awarded?|first|from .{2,40} to|without|prevent\w*|enabl\w+|allow\w*|which (?:let|made|led|gave))\b/i.test(
      line,
    )
      ? undefined
      : null,
  passive: matched(
    /\b(?:was|were|been|being|is|are) (?:\w+ly )?(?!promoted|awarded|selected|recogni[sz]ed|named|chosen|nominated|invited|elected|involved|based|responsible)(?:\w{3,}ed|\w*(?:built|made|given|written|done|led|run|taught|held|sold|sent|shown|kept|cut))\b/i,
  ),
  first_person: matched(
    /(?<![\p{L}\d.]|\p{Lu}[\p{L}]* )I(?:'(?:ve|m|d|ll))?(?=\s+[a-z])|\b(?:my|me|myself|we|our|us)\b/u,
  ),
}

const chinese: typeof english = {
  vague: matched(
    /负责[^，。；,;]{0,12}(?:相关|日常|各类|各种|一些|有关|方面)[^，。；,;]{0,8}|(?:相关|日常|其他|其它)(?:的)?(?:工作|事务|事宜|内容|任务)|等(?:相关)?工作|等等|参与(?:了)?|协助|配合|若干|一些|(?:多|各)(?:种|类|项|个)(?!\d)|领导(?:交办|安排|交代)的?/,
  ),
  no_action: (line) => (chineseAction.test(line) ? undefined : null),
  no_result: (line) =>
    /\d|[一二三四五六七八九十百千万两]+(?:个|家|名|人|项|次|倍|成|万|亿|款|套|份|位|场|篇|天|周|月|年)|[%％]|百分|提升|提高|降低|减少|缩短|节省|节约|增长|翻番|翻倍|从而|使得|获得|获评|获奖|荣获|达到|达成|避免|解决|零(?:事故|投诉|差错)|第一|按时|提前/.test(
      line,
    )
      ? undefined
      : null,
  passive: matched(/被(?:安排|分配|要求|指派|派往|派去|抽调|任命)/),
  first_person: matched(/我们?(?!国|司|校|院)|本人|笔者/),
}

/** What is wrong with a line of a resume, by rules that a careful reader would state; the gravest first. */
export function findProblems(line: string): FoundProblem[] {
  const language = han.test(line) ? 'zh' : 'en'
  const rules = language === 'zh' ? chinese : english
  const found: FoundProblem[] = Object.entries(rules).flatMap(([problem, look]) => {
    const words = look(line)
    return words === undefined ? [] : [{ problem: problem as Problem, words }]
  })
  if (line.length > twoLines[language]) found.push({ problem: 'too_long', words: null })
  return found.sort((a, b) => weights[b.problem] - weights[a.problem])
}

/** How weak a line is; 0 when nothing is wrong with it. */
export function weakness(problems: FoundProblem[]): number {
  return problems.reduce((sum, { problem }) => sum + weights[problem], 0)
}

/** The words that a pattern finds; undefined when it finds none. */
function matched(pattern: RegExp): (line: string) => string | undefined {
  return (line) => pattern.exec(line)?.[0].trim()
}

/** Whether a line says at its beginning what was done; an adverb, or a name before a colon, may stand before it. */
function beginsWithAction(line: string): boolean {
  const beginning = line.replace(/^[^:]{1,40}:\s*/, '')
  const words = beginning.match(/[A-Za-z][A-Za-z'-]*/g) ?? []
  const [first = '', second = ''] = words.filter((word) => !/^(?:also|then|[a-z]+ly)$/i.test(word))
  if (/^(?:I|we)$/i.test(first)) return isActionWord(second)
  return (
    isActionWord(first) && !/^(?:experienced|skilled|advanced|detailed|motivated|dedicated)$/i.test(first)
  )
}
