import { type ReactNode, useEffect, useState } from 'react'
import { fill, type TranscriptLabels } from '@/components/reviews/transcript/labels'
import { clockTime } from '@/components/ui/clock-time'

/** Seconds of a jump. */
const jump = 5

const speeds = [0.75, 1, 1.25, 1.5, 2]

type PlayerProps = {
  audio: HTMLAudioElement
  /** Milliseconds of the recording as far as the server knows; some files do not say it themselves. */
  durationMs: number | null
  /** Brings the line that is played back into view; null while it is there. */
  onFollow: (() => void) | null
  labels: TranscriptLabels['player']
}

/** Plays a recording: buttons, a bar, and keys wherever the reader is not writing. */
export function Player({ audio, durationMs, onFollow, labels }: PlayerProps) {
  const { isPlaying, isWaiting, failed, atMs, totalMs } = usePlayback(audio, durationMs)
  useKeys(audio)
  const total = clockTime(totalMs)
  const time = clockTime(atMs)
  return (
    <section aria-label={labels.title} className="px-4 py-2">
      <div className="flex items-center gap-2 sm:gap-3">
        <IconButton label={labels.back} onPress={() => skip(audio, -jump)}>
          <path d="M11 5.5 6.5 10l4.5 4.5M6.5 10H15" fill="none" stroke="currentColor" strokeWidth="1.75" />
        </IconButton>
        <button
          type="button"
          aria-label={isPlaying ? labels.pause : labels.play}
          aria-busy={isWaiting}
          onClick={() => toggle(audio)}
          className="flex size-11 shrink-0 items-center justify-center rounded-full bg-accent text-on-accent hover:bg-accent-strong aria-busy:opacity-70"
        >
          <svg viewBox="0 0 20 20" className="size-5 fill-current" aria-hidden="true">
            {isPlaying ? <path d="M5 4h4v12H5zM11 4h4v12h-4z" /> : <path d="M6 3.5l11 6.5-11 6.5z" />}
          </svg>
        </button>
        <IconButton label={labels.forward} onPress={() => skip(audio, jump)}>
          <path d="M9 5.5l4.5 4.5L9 14.5M13.5 10H5" fill="none" stroke="currentColor" strokeWidth="1.75" />
        </IconButton>
        <span className="shrink-0 text-sm tabular-nums">{time}</span>
        <input
          type="range"
          aria-label={labels.position}
          aria-valuetext={fill(labels.at, { time, total })}
          min={0}
          max={Math.max(1, Math.ceil(totalMs / 1000))}
          value={Math.floor(atMs / 1000)}
          onChange={({ target }) => {
            audio.currentTime = Number(target.value)
          }}
          className="h-9 min-w-0 flex-1 accent-accent"
        />
        <span className="shrink-0 text-muted text-sm tabular-nums">{total}</span>
        <select
          aria-label={labels.speed}
          defaultValue="1"
          onChange={({ target }) => {
            audio.playbackRate = Number(target.value)
            audio.defaultPlaybackRate = audio.playbackRate
          }}
          className="min-h-9 shrink-0 rounded-lg border border-edge bg-surface px-1 text-sm"
        >
          {speeds.map((speed) => (
            <option key={speed} value={speed}>
              {speed}×
            </option>
          ))}
        </select>
      </div>
      <p className="mt-1 hidden text-muted text-xs sm:block">{labels.keys}</p>
      {onFollow && isPlaying && (
        <button
          type="button"
          onClick={onFollow}
          className="min-h-9 rounded font-medium text-accent text-sm underline underline-offset-4"
        >
          {labels.follow}
        </button>
      )}
      <p role="status" className="text-danger text-sm">
        {failed && labels.failed}
      </p>
    </section>
  )
}

function IconButton({
  label,
  onPress,
  children,
}: {
  label: string
  onPress: () => void
  children: ReactNode
}) {
  return (
    <button
      type="button"
      aria-label={label}
      onClick={onPress}
      className="hidden size-9 shrink-0 items-center justify-center rounded-lg hover:bg-sunken min-[24rem]:flex"
    >
      <svg viewBox="0 0 20 20" className="size-5" aria-hidden="true">
        {children}
      </svg>
    </button>
  )
}

function toggle(audio: HTMLAudioElement) {
  // What goes wrong is said by the element's own events.
  if (audio.paused) audio.play().catch(() => {})
  else audio.pause()
}

function skip(audio: HTMLAudioElement, seconds: number) {
  audio.currentTime = Math.max(0, audio.currentTime + seconds)
}

const events = [
  'play',
  'pause',
  'ended',
  'waiting',
  'playing',
  'timeupdate',
  'seeking',
  'durationchange',
  'error',
]

function usePlayback(audio: HTMLAudioElement, durationMs: number | null) {
  const [state, setState] = useState({
    isPlaying: false,
    isWaiting: false,
    failed: false,
    atMs: 0,
    totalMs: 0,
  })
  useEffect(() => {
    const read = ({ type }: { type: string }) =>
      setState({
        isPlaying: !audio.paused && !audio.ended,
        isWaiting: type === 'waiting',
        failed: audio.error !== null,
        atMs: audio.currentTime * 1000,
        totalMs: Number.isFinite(audio.duration) ? audio.duration * 1000 : 0,
      })
    for (const event of events) audio.addEventListener(event, read)
    return () => {
      for (const event of events) audio.removeEventListener(event, read)
    }
  }, [audio])
  return { ...state, totalMs: Math.max(state.totalMs || (durationMs ?? 0), state.atMs) }
}

function useKeys(audio: HTMLAudioElement) {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const { key, target, ctrlKey, metaKey, altKey } = event
      if (ctrlKey || metaKey || altKey || !(target instanceof Element)) return
      if (target.closest('input, textarea, select, dialog, [contenteditable]')) return
      if (key === 'ArrowLeft') skip(audio, -jump)
      else if (key === 'ArrowRight') skip(audio, jump)
      // On a button or a link the space bar presses that.
      else if (key === ' ' && !target.closest('button, a, summary')) toggle(audio)
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [audio])
}
