import type { ReactNode } from 'react'

type EntryProps = {
  title: ReactNode
  /** Where it was: an employer, a school. */
  place?: ReactNode
  period?: ReactNode
  text?: ReactNode
  /** By the paths of their fields. */
  items?: { path: string; said: ReactNode }[]
  /** Single words, set apart. */
  tags?: ReactNode
}

/** One job, school or project of a resume. */
export function Entry({ title, place, period, text, items = [], tags }: EntryProps) {
  return (
    <div className="border-line border-t py-4 first:border-t-0 first:pt-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h3 className="break-words font-medium">{title || place}</h3>
        {period && <p className="text-muted text-sm tabular-nums">{period}</p>}
      </div>
      {title && place && <p className="break-words text-muted">{place}</p>}
      {text && <p className="mt-2 whitespace-pre-line break-words">{text}</p>}
      {items.length > 0 && (
        <ul className="mt-2 list-disc space-y-1 pl-5 marker:text-muted">
          {items.map(({ path, said }) => (
            <li key={path} className="break-words">
              {said}
            </li>
          ))}
        </ul>
      )}
      {tags && <p className="mt-2 break-words text-muted text-sm">{tags}</p>}
    </div>
  )
}
