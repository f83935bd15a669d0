'use client'

import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { Player } from '@/components/reviews/player/player'
import { playFrom, useAudio } from '@/components/reviews/player/use-audio'
import { useCurrentLine } from '@/components/reviews/player/use-current-line'
import { useFollowLine } from '@/components/reviews/player/use-follow-line'
import { SpeakersPanel } from '@/components/reviews/speakers/speakers-panel'
import { ChangesBar } from '@/components/reviews/transcript/changes-bar'
import { GroupHeading, type TurnView } from '@/components/reviews/transcript/group-heading'
import { groupLines } from '@/components/reviews/transcript/groups'
import type { TranscriptLabels } from '@/components/reviews/transcript/labels'
import { Line } from '@/components/reviews/transcript/line'
import { LineEditor } from '@/components/reviews/transcript/line-editor'
import { useCorrections } from '@/components/reviews/transcript/use-corrections'
import type { TranscriptView } from '@/lib/features/reviews/model'

type TranscriptProps = {
  id: string
  given: TranscriptView
  /** The language that is spoken. */
  language: string
  turns: Record<string, TurnView>
  reportId: string | null
  /** Where its sound is; null when there is none. */
  sound: string | null
  durationMs: number | null
  /** Whether nothing is being done about it at this moment. */
  mayEdit: boolean
  limits: { line: number; name: number }
  labels: TranscriptLabels
}

/** What was said, to be read, heard and corrected. */
export function Transcript(props: TranscriptProps) {
  const { id, given, language, turns, reportId, sound, durationMs, mayEdit, limits, labels } = props
  const { transcript, unsaved, refusal, changeLine, giveUp, changeSpeakers } = useCorrections(
    id,
    given,
    labels.unreachable,
  )
  const { speakers, lines, corrections } = transcript
  const audio = useAudio(sound)
  const current = useCurrentLine(audio, lines)
  const { follows, follow } = useFollowLine(current)
  const { edited, edit, close } = useEdited()
  const groups = useMemo(() => groupLines(lines), [lines])
  const byId = useMemo(() => new Map(speakers.map((speaker) => [speaker.id, speaker])), [speakers])
  const numbers = useMemo(() => new Map(lines.map((line, index) => [line.id, index + 1])), [lines])

  const list = useRef<HTMLDivElement>(null)
  const onClick = useEffectEvent(({ target }: MouseEvent) => {
    const button = (target as Element).closest<HTMLElement>('button')
    const { play, edit: wanted, again, giveUp: dropped } = button?.dataset ?? {}
    if (play !== undefined && audio) {
      follow()
      playFrom(audio, Number(play))
    }
    if (wanted) edit(wanted)
    const refused = again && unsaved.get(again)
    if (again && refused) void changeLine(again, refused.change)
    if (dropped) giveUp(dropped)
  })
  // One listener for the buttons of all lines.
  useEffect(() => {
    const root = list.current
    const listen = (event: MouseEvent) => onClick(event)
    root?.addEventListener('click', listen)
    return () => root?.removeEventListener('click', listen)
  }, [])

  return (
    <>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <aside className="min-w-0 lg:order-2">
          <div className="lg:sticky lg:top-6">
            <SpeakersPanel
              transcript={transcript}
              mayEdit={mayEdit}
              maxNameLength={limits.name}
              refusal={refusal}
              labels={labels}
              onChange={changeSpeakers}
            />
          </div>
        </aside>
        <div ref={list} className="min-w-0 max-w-3xl space-y-8">
          {groups.map((group) => (
            <div
              key={group.key}
              // What is out of sight is not laid out; the margin leaves its marks and focus rings in sight.
              className="-mx-4 px-4 [contain-intrinsic-size:auto_20rem] [content-visibility:auto]"
            >
              <GroupHeading
                group={group}
                turn={turns[group.turnId ?? '']}
                reportId={reportId}
                labels={labels}
              />
              <ol className="mt-2">
                {group.lines.map((line, index) => {
                  const own = unsaved.get(line.id)
                  const said = own?.refusal === null && own.change.kind === 'speaker' ? own.change : null
                  const speakerId = said ? said.speakerId : line.speaker
                  if (line.id === edited) {
                    const typed = own?.refusal && 'text' in own.change ? own.change.text : line.text
                    return (
                      <LineEditor
                        key={line.id}
                        line={line}
                        language={language}
                        text={typed}
                        speakerId={speakerId}
                        refusal={own?.refusal ?? null}
                        speakers={speakers}
                        isLast={numbers.get(line.id) === lines.length}
                        maxLength={limits.line}
                        labels={labels}
                        onChange={(change) => {
                          if (change.kind === 'edit' && change.text === line.text) giveUp(line.id)
                          else void changeLine(line.id, change)
                        }}
                        onClose={close}
                      />
                    )
                  }
                  const speaker = byId.get(speakerId ?? '')
                  return (
                    <Line
                      key={line.id}
                      line={line}
                      number={numbers.get(line.id) ?? 0}
                      speaker={speaker?.name ?? labels.nobody}
                      speakerKnown={index > 0 && group.lines[index - 1]?.speaker === line.speaker}
                      isCandidate={speaker?.role === 'candidate'}
                      isCurrent={line.id === current}
                      language={language}
                      hasSound={sound !== null}
                      mayEdit={mayEdit}
                      unsaved={own}
                      labels={labels}
                    />
                  )
                })}
              </ol>
            </div>
          ))}
        </div>
      </div>
      {((mayEdit && corrections > 0) || audio) && (
        <div className="sticky bottom-0 z-10 -mx-4 mt-8 divide-y divide-line border-line border-t bg-surface shadow-raised sm:mx-0 sm:mb-4 sm:rounded-2xl sm:border print:hidden">
          {mayEdit && corrections > 0 && <ChangesBar id={id} count={corrections} labels={labels} />}
          {audio && (
            <Player
              audio={audio}
              durationMs={durationMs}
              onFollow={follows ? null : follow}
              labels={labels.player}
            />
          )}
        </div>
      )}
    </>
  )
}

/** Which line is being edited; the focus goes back to its button when that is over. */
function useEdited() {
  const [edited, setEdited] = useState<string | null>(null)
  const last = useRef<string | null>(null)
  useEffect(() => {
    if (edited === null && last.current !== null) document.getElementById(`edit-${last.current}`)?.focus()
    last.current = edited
  }, [edited])
  const close = useCallback(() => setEdited(null), [])
  return { edited, edit: setEdited, close }
}
