import type { MomentOf } from '@/components/reports/moments'
import { Quote } from '@/components/reports/quote'
import type { TurnEvaluation } from '@/lib/features/evaluation/model'

type TurnFindingsProps = {
  title: string
  findings: TurnEvaluation['strengths']
  momentOf: MomentOf
  language: string
}

/** What was good in an answer or missing from it, each with the words it rests on. */
export function TurnFindings({ title, findings, momentOf, language }: TurnFindingsProps) {
  if (findings.length === 0) return null
  return (
    <div>
      <h4 className="font-semibold print:break-after-avoid">{title}</h4>
      <ul lang={language} className="mt-2 space-y-3">
        {findings.map(({ text, quote }) => (
          <li key={text} className="print:break-inside-avoid">
            <p>{text}</p>
            {quote !== null && (
              <div className="mt-1">
                <Quote text={quote} moment={momentOf(quote)} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
