import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import { applyCorrected } from '@/components/reviews/transcript/apply-corrected'
import {
  changeSpeakerOfLine,
  editLine,
  mergeLines,
  renameSpeaker,
  setRole,
  splitLine,
  swapSpeakers,
} from '@/lib/features/reviews/actions'
import type { Corrected, TranscriptView } from '@/lib/features/reviews/model'

type Speaker = TranscriptView['speakers'][number]

/** What a person does to a line. */
export type LineChange =
  | { kind: 'edit'; text: string }
  | { kind: 'split'; text: string; at: number }
  | { kind: 'merge'; text: string }
  /** Null for somebody who is not among the speakers yet. */
  | { kind: 'speaker'; speakerId: string | null }

/** What a person does to the speakers. */
export type SpeakerChange =
  | { kind: 'name'; speakerId: string; name: string }
  | { kind: 'role'; speakerId: string; role: Speaker['role'] }
  | { kind: 'swap' }

/** A change of a line that is on its way, or was refused for the reason given. */
export type Unsaved = { change: LineChange; refusal: string | null }

type Answer = { ok: true; value: Corrected } | { ok: false; error: { message: string } }

/** Reviews that were corrected since their page came from the server: a copy of it that the browser kept is old. */
const corrected = new Set<string>()

/**
 * A transcript that is corrected: each change is shown at once and saved at once, and one that is refused stays with its
 * reason until it is tried again or given up. News from the server replace what is shown, not what is unsaved.
 */
export function useCorrections(id: string, given: TranscriptView, unreachable: string) {
  const router = useRouter()
  const [source, setSource] = useState(given)
  const [transcript, setTranscript] = useState(given)
  const [unsaved, setUnsaved] = useState<ReadonlyMap<string, Unsaved>>(new Map())
  const [refusal, setRefusal] = useState<string | null>(null)
  if (source !== given) {
    setSource(given)
    setTranscript(given)
  }

  useEffect(() => {
    if (corrected.delete(id)) router.refresh()
  }, [id, router])

  const apply = useCallback(
    (value: Corrected) => {
      corrected.add(id)
      setTranscript((before) => applyCorrected(before, value))
    },
    [id],
  )

  const latest = useRef(new Map<string, LineChange>())
  const changeLine = useCallback(
    async (lineId: string, change: LineChange) => {
      latest.current.set(lineId, change)
      setUnsaved((before) => new Map(before).set(lineId, { change, refusal: null }))
      const answer = await attempt(() => sendLine(id, lineId, change), unreachable)
      if (answer.ok) apply(answer.value)
      // A later change of the line is on its way.
      if (latest.current.get(lineId) !== change) return
      setUnsaved((before) => {
        const after = new Map(before)
        if (answer.ok) after.delete(lineId)
        else after.set(lineId, { change, refusal: answer.error.message })
        return after
      })
    },
    [id, apply, unreachable],
  )

  const giveUp = useCallback((lineId: string) => {
    setUnsaved((before) => {
      const after = new Map(before)
      after.delete(lineId)
      return after
    })
  }, [])

  const changeSpeakers = useCallback(
    async (change: SpeakerChange) => {
      setRefusal(null)
      const answer = await attempt(() => sendSpeakers(id, change), unreachable)
      if (answer.ok) apply(answer.value)
      else setRefusal(answer.error.message)
      return answer.ok
    },
    [id, apply, unreachable],
  )

  return { transcript, unsaved, refusal, changeLine, giveUp, changeSpeakers }
}

async function attempt(send: () => Promise<Answer>, unreachable: string): Promise<Answer> {
  try {
    return await send()
  } catch {
    return { ok: false, error: { message: unreachable } }
  }
}

function sendLine(id: string, lineId: string, change: LineChange): Promise<Answer> {
  switch (change.kind) {
    case 'edit':
      return editLine({ id, lineId, text: change.text })
    case 'split':
      return splitLine({ id, lineId, text: change.text, at: change.at })
    case 'merge':
      return mergeLines({ id, lineId, text: change.text })
    case 'speaker':
      return changeSpeakerOfLine({ id, lineId, speakerId: change.speakerId })
  }
}

function sendSpeakers(id: string, change: SpeakerChange): Promise<Answer> {
  switch (change.kind) {
    case 'name':
      return renameSpeaker({ id, speakerId: change.speakerId, name: change.name })
    case 'role':
      return setRole({ id, speakerId: change.speakerId, role: change.role })
    case 'swap':
      return swapSpeakers({ id })
  }
}
