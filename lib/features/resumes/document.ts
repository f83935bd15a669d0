/** A line of a resume as it is laid out. */
export type ResumeLine = {
  /** Normalised text; cells and stretches that a wide gap parts are separated by a tab. */
  text: string
  /** From 1; 1 for kinds of file that have no pages. */
  page: number
  /** Left edge, as a part (0–1) of the page's width; 0 where the file has no geometry. */
  x: number
  /** Height of its letters, over that of most letters of the document: 1 is ordinary, 1.5 a heading. */
  size: number
  /** Whether all of its letters are bold. */
  bold: boolean
  /** Empty space above it, in heights of its letters; 0 for the first line of a column. */
  gap: number
  /** Which column or box of the page it stands in, from 0, counted through the document in reading order. */
  block: number
  /** Whether it is an item of a list; the bullet itself is not in `text`. */
  bullet: boolean
  /** 0–1: how surely its letters were recognised; 1 where the file itself says them. */
  certainty: number
}

/** What a file says and how it is laid out, in reading order: the one input of every way to parse a resume. */
export type ResumeDocument = {
  lines: ResumeLine[]
  /** Addresses that a part of a line leads to when it is clicked; `line` counts from 0. */
  links: { line: number; url: string }[]
  /** Whether the letters were recognised from a picture, at least on some page. */
  recognised: boolean
  /** Pages that are pictures and were left out, because there are more of them than are recognised in one file. */
  pagesLeftOut: number
  /** The file's own JSON Resume, unchecked; null for every other kind. */
  json: unknown
}

/** The text of a document, one line a line: what is stored, shown beside the fields, and given to a model. */
export function documentText(document: Pick<ResumeDocument, 'lines'>): string {
  return document.lines.map((line) => line.text).join('\n')
}
