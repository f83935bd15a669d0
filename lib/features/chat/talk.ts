import type { Locale } from '@/lib/core/locale'
import { translator } from '@/lib/core/translate'
import type { Report } from '@/lib/features/reports/model'

const talkKinds = ['share', 'pace', 'pauses', 'fillers'] as const
type TalkKind = (typeof talkKinds)[number]

type Talk = NonNullable<Report['review']>['talk']

const signs: Record<TalkKind, RegExp> = {
  share:
    /\bhow (?:much|long) (?:did|do|have|had|was|were) i (?:\w+ )?(?:talk|speak|spoke|spoken)\w*(?! (?:\w+ )?(?:about|of|on)\b)|\b(?:talk|speak|spoke|talked|talking|speaking) (?:too|so|very) (?:much|little|long)\b|\b(?:my|share of the) (?:talk(?:ing)?|speaking)(?: (?:share|time|ratio))?\b(?! (?:pace|speed|rate))|(?<!关于[^。？！]*)我(?:总共|一共|大概|到底)?(?:说|讲)(?:话)?(?:了|得)?(?:多少|多久|多长时间|多不多|太多|太少|太久|太长)|(?:说话|讲话|发言)(?:的)?(?:占比|比例|时长|时间|太多|太少)/iu,
  pace: /\b(?:my|speaking|talking|speech) (?:pace|speed|rate)\b|\bwords (?:a|per) minute\b|\bhow (?:fast|quick(?:ly)?|slow(?:ly)?) (?:did|do|was|am|have) i (?:speak|talk|spoken)\w*|\b(?:speak|talk|spoke|talked|talking|speaking) (?:too |very |so )?(?:fast|quick(?:ly)?|slow(?:ly)?)\b|语速|(?:说|讲)(?:话|得)得?(?:是不是)?(?:太|很|有多|多|有点)?(?:快|慢)|每分钟(?:说|讲)?(?:了)?(?:多少|几)个?[字词]/iu,
  pauses:
    /\bdid i (?:\w+ )?pause\b|\b(?:my|how many|how long were (?:my|the)) (?:\w+ )?(?:pauses?|silences?)\b|我(?:的)?停顿|停顿了?(?:多少|多久|几|太)|(?:多少|几)次停顿|冷场/iu,
  fillers:
    /\bfillers?\b|\b(?:say|said|saying|use|used)\b[^.?!]{0,20}\b(?:u+m+|u+h+|e+r+m*|h+m+)s?\b|\bu(?:m|h)s\b|口头[语禅]|语气词|填充词|(?:说|讲|用)了?(?:多少|几)[次个]?“?(?:嗯|呃|额|那个|然后)/iu,
}

/** A question after how the candidate spoke, and not after what was said. */
export const talkSign = new RegExp(
  talkKinds
    .map((kind) => signs[kind].source)
    .concat('\\bhow did i (?:speak|sound)\\b|对话情况|说话(?:习惯|方式)')
    .join('|'),
  'iu',
)

/** The figures that a folded question asks for; all of them where it names none. */
export function talkAsked(text: string): readonly TalkKind[] {
  const asked = talkKinds.filter((kind) => signs[kind].test(text))
  return asked.length > 0 ? asked : talkKinds
}

/** How the candidate spoke, in the figures of the report, or why it has none. */
export function sayTalk(
  { review }: Report,
  language: Locale,
  asked: readonly TalkKind[] = talkKinds,
): string[] {
  if (!review) return [translator(language, 'chat.reply')('noTalk')]
  return [...new Set(asked.flatMap((kind) => say[kind](review.talk, language)))]
}

const say: Record<TalkKind, (talk: Talk, language: Locale) => string[]> = {
  share({ candidateShare, byTime, longestMonologue, unit }, language) {
    const t = translator(language, 'reports.review.talk')
    if (candidateShare === null) return [translator(language, 'chat.reply')('noShare')]
    const percent = Math.round(candidateShare * 100)
    const share = labelled(t('share'), t(byTime ? 'shareByTime' : 'shareByWords', { percent }), language)
    if (!longestMonologue) return [share]
    const { ms, size } = longestMonologue
    const length = [
      ...(ms === null ? [] : [t('seconds', { seconds: seconds(ms, language) })]),
      t(`size.${unit}`, { count: size }),
    ]
    return [share, labelled(t('longest'), length.join(' · '), language)]
  },
  pace({ pace, unit }, language) {
    if (pace === null) return [noTimes(language)]
    const t = translator(language, 'reports.review.talk')
    return [labelled(t('pace'), t(`perMinute.${unit}`, { count: Math.round(pace) }), language)]
  },
  pauses({ pauses }, language) {
    if (!pauses) return [noTimes(language)]
    const t = translator(language, 'reports.review.talk')
    const { count, longestMs, beforeAnswerMs } = pauses
    const longest = t('pauseCount', { count, seconds: seconds(longestMs, language) })
    const before =
      beforeAnswerMs === null ? [] : [t('seconds', { seconds: seconds(beforeAnswerMs, language) })]
    return [
      labelled(t('pauses'), longest, language),
      ...before.map((value) => labelled(t('beforeAnswer'), value, language)),
    ]
  },
  fillers({ fillers, unit }, language) {
    const t = translator(language, 'reports.review.talk')
    const share = new Intl.NumberFormat(language).format(fillers.perHundred)
    const count = t(`fillerCount.${unit}`, { count: fillers.count, share })
    const words = fillers.words.map((filler) => t('filler', filler))
    return [labelled(t('fillers'), [count, ...words].join(' · '), language)]
  },
}

function noTimes(language: Locale): string {
  return translator(language, 'chat.reply')('noTimes')
}

function labelled(label: string, value: string, language: Locale): string {
  return `${label}${language === 'en' ? ': ' : '：'}${value}`
}

function seconds(ms: number, language: Locale): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(ms / 1000)
}
