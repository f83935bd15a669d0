import { fileLabel } from '@/lib/features/resumes/model'

type Props = { id: string; mediaType: string; has: boolean }

/** The first page of a resume, small; for kinds of file without pages a sheet with the kind's name. */
export function Thumbnail({ id, mediaType, has }: Props) {
  const frame = 'h-24 w-18 shrink-0 overflow-hidden rounded-md border border-line bg-sunken'
  if (has) {
    return (
      <svg viewBox="0 0 72 96" aria-hidden="true" className={frame}>
        <image
          href={`/api/resumes/${id}/thumbnail`}
          width="72"
          height="96"
          preserveAspectRatio="xMidYMin slice"
        />
      </svg>
    )
  }
  return (
    <span
      aria-hidden="true"
      className={`${frame} flex items-end justify-center pb-2 text-center text-muted text-xs leading-tight`}
    >
      {fileLabel(mediaType)}
    </span>
  )
}
