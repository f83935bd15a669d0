import clsx from 'clsx'
import { getTranslations } from 'next-intl/server'
import { lineId } from '@/components/resumes/said'
import { Button } from '@/components/ui/button'

/** A line of a file's text, as far as its looks are shown. */
export type TextLine = {
  text: string
  size: number
  bold: boolean
  bullet: boolean
  gap: number
  page: number
  x: number
}

/** What scrolls can be scrolled by keyboard only when it takes the focus. */
const reachable = { tabIndex: 0, role: 'group', 'aria-labelledby': 'file-text' }

/**
 * The text a resume's sections were read from, beside them. A SourceReader around both shows the lines of a field: on
 * a narrow screen in a drawer, at the top where the keyboard of a phone covers the bottom.
 */
export async function FileText({ lines, edits }: { lines: TextLine[]; edits: boolean }) {
  const t = await getTranslations('resumes')
  const indents = indentsOf(lines)
  return (
    <section
      aria-labelledby="file-text"
      data-pane
      className={clsx(
        'group scroll-mt-4 lg:sticky lg:top-4',
        'max-lg:data-open:fixed max-lg:data-open:inset-x-0 max-lg:data-open:z-30 max-lg:data-open:border-line max-lg:data-open:bg-canvas max-lg:data-open:shadow-raised',
        edits
          ? 'max-lg:data-open:top-0 max-lg:data-open:border-b'
          : 'max-lg:data-open:bottom-0 max-lg:data-open:border-t',
      )}
    >
      <div className="flex items-center justify-between gap-4 max-lg:group-data-open:px-4 max-lg:group-data-open:py-2">
        <h2 id="file-text" className="font-semibold text-xl tracking-tight max-lg:group-data-open:text-base">
          {t('text')}
        </h2>
        <span className="hidden max-lg:group-data-open:block">
          <Button variant="quiet" size="small" data-close className="-mr-3">
            {t('close')}
          </Button>
        </span>
      </div>
      <p className="mt-1 mb-3 text-muted text-sm max-lg:group-data-open:hidden">{t('textLead')}</p>
      <div
        data-text
        {...reachable}
        className={clsx(
          'overflow-y-auto break-words rounded-2xl border border-line bg-surface py-4 text-sm leading-relaxed lg:max-h-[calc(100dvh-8rem)]',
          'max-lg:group-data-open:max-h-[34dvh] max-lg:group-data-open:rounded-none max-lg:group-data-open:border-0',
        )}
      >
        {lines.map((line, index) => (
          <Line
            key={lineId(index)}
            id={lineId(index)}
            line={line}
            indented={indents[index] ?? false}
            newPage={line.page > (lines[index - 1]?.page ?? 1)}
          />
        ))}
      </div>
    </section>
  )
}

/** Which lines belong to an item of a list: those with its mark, and those below that go on with it. */
function indentsOf(lines: TextLine[]): boolean[] {
  let item: TextLine | null = null
  return lines.map((line) => {
    const goesOn = item !== null && !line.bold && line.gap < 0.6 && line.x >= item.x - 0.005
    if (line.bullet) item = line
    else if (!goesOn) item = null
    return item !== null
  })
}

type LineProps = { id: string; line: TextLine; indented: boolean; newPage: boolean }

function Line({ id, line, indented, newPage }: LineProps) {
  return (
    <p
      id={id}
      className={clsx(
        'relative scroll-mt-24 whitespace-pre-wrap border-l-4 border-l-transparent pr-4 target:border-l-accent target:bg-accent-soft data-shown:border-l-accent data-shown:bg-accent-soft',
        indented ? 'pl-7' : 'pl-4',
        line.bullet && 'before:absolute before:-ml-3.5 before:content-["•"]',
        (line.bold || line.size >= 1.2) && 'font-medium',
        line.size >= 1.5 && 'text-base',
        newPage ? 'mt-4 border-t border-t-line border-dashed pt-4' : line.gap > 0.8 && 'mt-2',
      )}
    >
      {line.text}
    </p>
  )
}
