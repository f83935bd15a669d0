import { getTranslations } from 'next-intl/server'
import { markQuotes } from '@/components/reports/mark-quotes'
import { soundOf } from '@/components/reports/moments'
import { SoundTime } from '@/components/reports/sound/sound-time'
import { dialogueAfterQuestion } from '@/components/reports/texts'
import type { Report, ReportTurn } from '@/lib/features/reports/model'

type DialogueProps = {
  report: Report
  turn: ReportTurn
  /** What the candidate is called. */
  candidate: string
}

/** What was said in a turn, with the words marked that the judgement quotes. */
export async function Dialogue({ report, turn, candidate }: DialogueProps) {
  const t = await getTranslations('reports')
  const lines = dialogueAfterQuestion(turn).map((line, place) => ({ ...line, place }))
  if (lines.length === 0) return null
  const quotes = quotesOf(turn.evaluation)
  const sound = soundOf(report)
  return (
    <div className="space-y-4">
      <h4 className="sr-only">{t('dialogue')}</h4>
      {lines.map(({ author, text, startMs, place }) => (
        <div key={place}>
          <p className="flex flex-wrap gap-x-3 text-muted text-sm print:break-after-avoid">
            {author === 'candidate' ? candidate : t('interviewer')}
            {startMs !== null && <SoundTime moment={{ ms: startMs, sound }} />}
          </p>
          <p lang={report.language} className="whitespace-pre-line leading-loose">
            {author === 'interviewer'
              ? text
              : markQuotes(text, quotes).map((stretch) =>
                  stretch.marked ? (
                    <mark key={stretch.start} className="evidence">
                      {stretch.text}
                    </mark>
                  ) : (
                    stretch.text
                  ),
                )}
          </p>
        </div>
      ))}
    </div>
  )
}

function quotesOf(judged: ReportTurn['evaluation']): string[] {
  if (judged.status !== 'scored') return []
  const { dimensions, points, strengths } = judged.evaluation
  return [
    ...Object.values(dimensions).flatMap((one) => one?.quotes ?? []),
    ...[...points, ...strengths].flatMap(({ quote }) => quote ?? []),
  ]
}
