import { useId } from 'react'
import { SpeakerFields } from '@/components/reviews/speakers/speaker-fields'
import type { TranscriptLabels } from '@/components/reviews/transcript/labels'
import type { SpeakerChange } from '@/components/reviews/transcript/use-corrections'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import type { TranscriptView } from '@/lib/features/reviews/model'

type SpeakersPanelProps = {
  transcript: TranscriptView
  mayEdit: boolean
  maxNameLength: number
  /** Why the last change was not saved; null when it was. */
  refusal: string | null
  labels: TranscriptLabels
  /** @returns whether it is saved */
  onChange: (change: SpeakerChange) => Promise<boolean>
}

/** Who speaks in a transcript, and what they are to the interview. */
export function SpeakersPanel(props: SpeakersPanelProps) {
  const { transcript, mayEdit, maxNameLength, refusal, labels, onChange } = props
  const heading = useId()
  const { speakers, lines } = transcript
  const counts = new Map<string | null, number>()
  for (const { speaker } of lines) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  const one = (role: string) => speakers.filter((speaker) => speaker.role === role).length === 1
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className="font-semibold text-xl leading-snug tracking-tight">
        {labels.speakers.title}
      </h2>
      <p className="mt-1 mb-3 text-muted text-sm">{labels.speakers.lead}</p>
      <ul className="divide-y divide-line border-line border-y">
        {speakers.map((speaker) => (
          <li key={speaker.id} className="py-3">
            <SpeakerFields
              speaker={speaker}
              lines={counts.get(speaker.id) ?? 0}
              mayEdit={mayEdit}
              maxNameLength={maxNameLength}
              labels={labels.speakers}
              onChange={onChange}
            />
          </li>
        ))}
      </ul>
      {mayEdit && one('interviewer') && one('candidate') && (
        <Button variant="secondary" size="small" className="mt-3" onClick={() => onChange({ kind: 'swap' })}>
          {labels.speakers.swap}
        </Button>
      )}
      {refusal && (
        <Alert tone="danger" title={labels.unsaved} live className="mt-3">
          {refusal}
        </Alert>
      )}
    </section>
  )
}
