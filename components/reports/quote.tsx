import type { Moment } from '@/components/reports/moments'
import { SoundTime } from '@/components/reports/sound/sound-time'
import { quoted } from '@/components/reports/texts'

/** Words of an answer, set apart, with the moment in the recording at which they were said. */
export function Quote({ text, moment }: { text: string; moment: Moment | null }) {
  return (
    <div className="border-accent border-l-2 pl-3">
      <blockquote className="text-muted text-sm">{quoted(text)}</blockquote>
      <SoundTime moment={moment} />
    </div>
  )
}
