/** The id of the element that holds a page's own content. */
export const mainId = 'main'

/** The first thing a keyboard reaches: past the header, to the page's own content. */
export function SkipLink({ label }: { label: string }) {
  return (
    <a
      href={`#${mainId}`}
      className="sr-only z-30 rounded-lg bg-accent font-medium text-on-accent focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:px-4 focus:py-3"
    >
      {label}
    </a>
  )
}
