import { getTranslations } from 'next-intl/server'
import { ChatLauncher } from '@/components/chat/chat-launcher'
import type { ChatLabels } from '@/components/chat/labels'
import { clockTime } from '@/components/ui/clock-time'
import { aiFailures } from '@/lib/core/ai-failure'
import { maxQuestionLength } from '@/lib/features/chat/model'
import type { Report } from '@/lib/features/reports/model'

type ReportChatProps = {
  report: Report
  /** When each question was begun in the recording, in milliseconds, by its number. */
  times: ReadonlyMap<number, number>
}

/** The way into a chat about a report, for its owner. */
export async function ReportChat({ report, times }: ReportChatProps) {
  const [t, tInterviews] = await Promise.all([getTranslations('chat'), getTranslations('interviews')])
  const cites = report.turns.map(({ number }) => {
    const at = times.get(number)
    const long = at === undefined ? t('cite', { number }) : t('citeAt', { number, time: clockTime(at) })
    const short = t('citeShort', { number })
    return [number, { short: at === undefined ? short : `${short} · ${clockTime(at)}`, long }] as const
  })
  const labels: ChatLabels = {
    title: t('title'),
    lead: t('lead'),
    close: t('close'),
    conversation: t('conversation'),
    suggestions: t('suggestions'),
    you: t('you'),
    coach: t('coach'),
    question: t('question'),
    send: t('send'),
    keys: t('keys'),
    over: t('over'),
    stop: t('stop'),
    again: t('again'),
    copy: t('copy'),
    copied: t('copied'),
    clear: t('clear'),
    clearSure: t('clearSure'),
    thinking: t('thinking'),
    stopped: t('stopped'),
    loading: t('loading'),
    failed: t('failed'),
    lost: t('lost'),
    tryAgain: t('tryAgain'),
    signIn: t('signIn'),
    advice: t('advice'),
    adviceHint: t('adviceHint'),
    removed: t('removed'),
    removedHint: t('removedHint'),
    removedNote: t('removedNote'),
    wording: t('wording'),
    by: t('by', { engine: '{engine}' }),
    offline: t('offline'),
    instead: t('instead'),
    other: t('other'),
    failures: Object.fromEntries(
      aiFailures.map((failure) => [failure, tInterviews(`failure.${failure}`)]),
    ) as ChatLabels['failures'],
    cites: { ...Object.fromEntries(cites), 0: { short: t('whole'), long: t('wholeLong') } },
  }
  return (
    <ChatLauncher reportId={report.id} labels={labels} maxQuestionLength={maxQuestionLength}>
      <svg viewBox="0 0 20 20" className="size-5" fill="none" stroke="currentColor" aria-hidden="true">
        <path d="M3 4.5h14v9.5h-8l-4 3v-3h-2z" strokeWidth="1.6" strokeLinejoin="round" />
      </svg>
      {t('open')}
    </ChatLauncher>
  )
}
