import { useId, useOptimistic, useTransition } from 'react'
import { fill, type TranscriptLabels } from '@/components/reviews/transcript/labels'
import type { SpeakerChange } from '@/components/reviews/transcript/use-corrections'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import type { TranscriptView } from '@/lib/features/reviews/model'

type Speaker = TranscriptView['speakers'][number]

type SpeakerFieldsProps = {
  speaker: Speaker
  /** How many lines are theirs. */
  lines: number
  mayEdit: boolean
  maxNameLength: number
  labels: TranscriptLabels['speakers']
  onChange: (change: SpeakerChange) => Promise<boolean>
}

const roles = ['interviewer', 'candidate', 'other'] as const

/** One speaker: name and role, each saved when it is changed. */
export function SpeakerFields({
  speaker,
  lines,
  mayEdit,
  maxNameLength,
  labels,
  onChange,
}: SpeakerFieldsProps) {
  const id = useId()
  const [, start] = useTransition()
  const [shown, expect] = useOptimistic(speaker)
  const { id: speakerId, name, role, guessed } = shown
  function give(wanted: Speaker['role']) {
    start(async () => {
      expect({ ...speaker, role: wanted, guessed: false })
      await onChange({ kind: 'role', speakerId, role: wanted })
    })
  }
  function rename(box: HTMLInputElement) {
    const wanted = box.value.trim()
    if (wanted === '') box.value = speaker.name
    else if (wanted !== speaker.name) void onChange({ kind: 'name', speakerId, name: wanted })
  }
  const facts = (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-muted text-sm">
      {fill(labels.lines, { count: lines })}
      {guessed && <Badge tone="warning">{labels.guess}</Badge>}
    </p>
  )
  if (!mayEdit) {
    return (
      <div className="space-y-1">
        <p className="break-words">
          <span className="font-medium">{name}</span> · {labels.roles[role]}
        </p>
        {facts}
      </div>
    )
  }
  return (
    <div className="space-y-2">
      <div className="grid grid-cols-2 gap-2">
        <Input
          // A name that comes from the server replaces what stands here; one that was refused stays to be tried again.
          key={name}
          id={`${id}-name`}
          aria-label={fill(labels.nameOf, { name })}
          defaultValue={name}
          maxLength={maxNameLength}
          onBlur={({ target }) => rename(target)}
          onKeyDown={({ key, currentTarget, nativeEvent }) => {
            if (key === 'Enter' && !nativeEvent.isComposing) currentTarget.blur()
          }}
        />
        <Select
          id={`${id}-role`}
          aria-label={fill(labels.roleOf, { name })}
          value={role}
          onChange={({ target }) => give(target.value as Speaker['role'])}
        >
          {roles.map((each) => (
            <option key={each} value={each}>
              {labels.roles[each]}
            </option>
          ))}
        </Select>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-2">
        {facts}
        {guessed && (
          <Button
            variant="quiet"
            size="small"
            aria-label={fill(labels.confirmOf, { name })}
            onClick={() => give(role)}
          >
            {labels.confirm}
          </Button>
        )}
      </div>
    </div>
  )
}
