import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { extractSound } from '@/components/reviews/upload/extract-sound'
import { type Announced, announce, serverLink } from '@/components/reviews/upload/link'
import { type Pace, paceOf } from '@/components/reviews/upload/pace'
import { Refused } from '@/components/reviews/upload/refused'
import { sendRecording } from '@/components/reviews/upload/send-recording'
import { forgetUpload, rememberUpload } from '@/components/reviews/upload/unfinished'
import { cancelReview } from '@/lib/features/reviews/actions'
import type { Upload } from '@/lib/features/reviews/model'

/** What is happening to a recording. `stopped` is what trying again by itself did not help against. */
export type Stage =
  | { at: 'form' }
  | { at: 'extracting'; name: string; done: number }
  | { at: 'starting' }
  | {
      at: 'sending' | 'waiting' | 'checking' | 'paused' | 'stopped'
      name: string
      sent: number
      total: number
      pace: Pace
      problem: string | null
    }

/** A recording that somebody wants to be reviewed. */
export type Wanted = {
  said: Omit<Announced, 'size' | 'kind'>
  file: File
  kind: Announced['kind']
  /** Whether the sound of a video is taken out first. */
  onlySound: boolean
}

type Sentences = Record<'failed' | 'noSound' | 'tooLarge' | 'asItIs', string>

/** What is being sent: it outlives a pause. */
type Current = { upload: Upload; file: File }

/**
 * Sends recordings and follows how far they are. `problem` is why the last one did not come to be, in the reader's
 * words; `note` is something to know about the one that is on its way.
 */
export function useUpload(sentences: Sentences, maxBytes: number) {
  const router = useRouter()
  const [stage, setStage] = useState<Stage>({ at: 'form' })
  const [problem, setProblem] = useState<string | null>(null)
  const [note, setNote] = useState<string | null>(null)
  const stop = useRef(new AbortController())
  const current = useRef<Current | null>(null)

  const isBusy = stage.at !== 'form'
  useEffect(() => {
    if (!isBusy) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [isBusy])
  // Whoever leaves the page finds the upload again when they come back.
  useEffect(() => () => stop.current.abort(), [])

  function giveUp(sentence: string | null) {
    if (current.current) forgetUpload(current.current.upload.id)
    current.current = null
    setNote(null)
    setProblem(sentence)
    setStage({ at: 'form' })
  }

  async function begin({ said, file: given, kind: givenKind, onlySound }: Wanted) {
    stop.current = new AbortController()
    const { signal } = stop.current
    setProblem(null)
    let [file, kind] = [given, givenKind]
    try {
      if (onlySound) {
        const extracting = (done: number) => setStage({ at: 'extracting', name: given.name, done })
        extracting(0)
        const sound = await extractSound(given, signal, extracting)
        if (sound === 'silent') return giveUp(sentences.noSound)
        if (sound === 'cannot') setNote(sentences.asItIs)
        else [file, kind] = [sound, 'audio']
      }
      if (file.size > maxBytes) return giveUp(sentences.tooLarge)
      setStage({ at: 'starting' })
      const upload = await announce({ ...said, kind, size: file.size }, signal)
      // What was taken out of a video is gone with the page.
      if (file === given) rememberUpload(upload.id, file)
      current.current = { upload, file }
    } catch (error) {
      if (!signal.aborted) giveUp(sentenceOf(error))
      return
    }
    await send()
  }

  /** Sends the rest of what was begun in an earlier visit. */
  async function goOnWith(upload: Upload, file: File) {
    rememberUpload(upload.id, file)
    setProblem(null)
    current.current = { upload, file }
    await send()
  }

  async function send() {
    if (!current.current) return
    const { upload, file } = current.current
    stop.current = new AbortController()
    const { signal } = stop.current
    const paced = paceOf(upload.size)
    const figures = {
      name: upload.name || file.name,
      sent: 0,
      total: upload.size,
      pace: null as Pace,
      problem: null,
    }
    const show = (at: 'sending' | 'waiting' | 'checking') => !signal.aborted && setStage({ at, ...figures })
    let at: 'sending' | 'waiting' | 'checking' = 'sending'
    try {
      await sendRecording(upload, file, serverLink, signal, {
        onSent: (sent) => {
          Object.assign(figures, { sent, pace: paced(sent) })
          show(at)
        },
        onState: (state) => {
          at = state
          show(at)
        },
      })
      forgetUpload(upload.id)
      router.push(`/reviews/${upload.id}`)
    } catch (error) {
      if (signal.aborted) return
      // A refused file is not kept, and one that was deleted elsewhere is not there: neither can be gone on with.
      const isGone =
        error instanceof Refused &&
        /^(not_found|wrong_state|recording_|transcript_|file_)/.test(error.code ?? '')
      if (isGone) giveUp(sentenceOf(error))
      else setStage({ at: 'stopped', ...figures, problem: sentenceOf(error) })
    }
  }

  function sentenceOf(error: unknown): string {
    return (error instanceof Refused && error.sentence) || sentences.failed
  }

  function pause() {
    stop.current.abort()
    setStage((was) => ('sent' in was ? { ...was, at: 'paused', pace: null } : was))
  }

  async function resume() {
    const { current: going } = current
    if (!going) return
    stop.current = new AbortController()
    const { signal } = stop.current
    setStage((was) => ('sent' in was ? { ...was, at: 'sending', problem: null } : was))
    try {
      const upload = await serverLink.ask(going.upload.id, signal)
      current.current = { ...going, upload: { ...upload, name: going.upload.name } }
    } catch (error) {
      if (signal.aborted) return
      // When the server is away, sending waits for it; what it says for good ends the upload.
      if (error instanceof Refused && !error.mayWork) return giveUp(sentenceOf(error))
    }
    await send()
  }

  async function cancel() {
    stop.current.abort()
    const id = current.current?.upload.id
    giveUp(null)
    if (id) await discard(id)
  }

  return {
    stage,
    problem,
    note,
    forgetProblem: () => setProblem(null),
    begin,
    goOnWith,
    pause,
    resume,
    cancel,
  }
}

/** Lets go of an upload and of what came of it. Where the server cannot be told, it finds out after a day. */
export async function discard(id: string): Promise<void> {
  forgetUpload(id)
  await cancelReview({ id }).catch(() => undefined)
}
