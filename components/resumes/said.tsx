import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { type FieldSource, needsLook } from '@/lib/features/resumes/model'

/** The id of a line of the text beside the fields. */
export const lineId = (line: number) => `line-${line + 1}`

type SaidProps = {
  /** Of the field, or of its parts where several make one text. */
  sources: FieldSource[]
  children: ReactNode
}

/** What a field says: a link to the lines it was read from, with a mark where it was read with doubt. */
export async function Said({ sources, children }: SaidProps) {
  const lines = sources.flatMap((source) => source.lines ?? [])
  const doubt = sources.some(needsLook) && <Doubt />
  if (lines.length === 0) {
    return (
      <>
        {children}
        {doubt}
      </>
    )
  }
  const [first, last] = [Math.min(...lines), Math.max(...lines)]
  return (
    <a
      href={`#${lineId(first)}`}
      data-lines={`${first}-${last}`}
      className="-mx-0.5 rounded px-0.5 decoration-1 decoration-muted underline-offset-4 hover:bg-accent-soft hover:underline data-current:bg-accent-soft data-current:underline"
    >
      {children}
      {doubt}
    </a>
  )
}

async function Doubt() {
  const t = await getTranslations('resumes.check')
  return (
    <span className="ml-1 inline-block whitespace-nowrap rounded bg-warning-soft px-1.5 align-baseline font-medium text-warning text-xs leading-5">
      {t('mark')}
    </span>
  )
}
