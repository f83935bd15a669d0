import { quoted } from '@/components/reports/texts'

/** Words of an answer, set apart. */
export function Quote({ text }: { text: string }) {
  return <blockquote className="border-accent border-l-2 pl-3 text-muted text-sm">{quoted(text)}</blockquote>
}
