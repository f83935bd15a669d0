import Link from 'next/link'
import type { Group } from '@/components/reviews/transcript/groups'
import { fill, type TranscriptLabels } from '@/components/reviews/transcript/labels'

/** What is known of a turn beside its lines. */
export type TurnView = {
  /** 1-based, as in the report. */
  number: number
  /** Null before it is judged, and where it could not be. */
  score: number | null
  /** Whether it could not be judged. */
  unjudged: boolean
}

type Props = { group: Group; turn: TurnView | undefined; reportId: string | null; labels: TranscriptLabels }

/** What lines of a transcript belong to. */
export function GroupHeading({ group: { turnId, part, goesOn }, turn, reportId, labels }: Props) {
  if (turnId === null || !turn) {
    const isAside = part !== null && part !== 'question' && part !== 'answer'
    return <h3 className="font-medium text-muted text-sm">{isAside ? labels.parts[part] : labels.notYet}</h3>
  }
  const { number, score, unjudged } = turn
  const title = fill(goesOn ? labels.questionGoesOn : labels.question, { number })
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4">
      <h3 className="font-semibold text-lg leading-snug">{title}</h3>
      {!goesOn && (
        <p className="flex flex-wrap gap-x-4 text-sm">
          {score !== null && <span className="tabular-nums">{fill(labels.score, { score })}</span>}
          {unjudged && <span className="text-muted">{labels.notScored}</span>}
          {reportId && (
            <Link
              href={`/reports/${reportId}#question-${number}`}
              prefetch={false}
              aria-label={`${title}: ${labels.openReport}`}
              className="font-medium text-accent underline underline-offset-4"
            >
              {labels.openReport}
            </Link>
          )}
        </p>
      )}
    </div>
  )
}
