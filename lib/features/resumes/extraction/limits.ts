/** What reading an uploaded file may cost. Beyond any of these it is no resume that a person would send. */
export const readLimits = {
  /** Pages of a PDF; academic ones with publication lists reach forty. */
  pages: 60,
  /** Bytes that a DOCX may unpack to, pictures included. */
  unpackedBytes: 60 * 1024 * 1024,
  /** Files inside a DOCX. */
  entries: 2_000,
  /** Elements of the XML inside a DOCX, and how deep they may stand in one another. */
  xmlElements: 400_000,
  xmlDepth: 200,
  /** Pixels of a picture; a page at 600 dpi has 35 million, a telephone's picture up to 50. */
  picturePixels: 60_000_000,
  /** Pixels of a picture's shorter side; on less no page of text can be made out. */
  pictureSide: 200,
  /** Pages whose letters are recognised from pictures; each takes some seconds. */
  recognisedPages: 5,
  /** Characters of text: some eighty dense pages. */
  characters: 160_000,
  /** Megabytes of JavaScript heap in the reading process. */
  heapMegabytes: 320,
  /** Megabytes the reading process may occupy in all before it is ended. */
  residentMegabytes: 512,
  /** The same of the process that draws pages and recognises letters. */
  drawingMegabytes: 1_000,
  /** Milliseconds to look whether a file can be read, while its sender waits. */
  inspectMs: 6_000,
  /** Milliseconds to read a file's text, in the background. */
  extractMs: 20_000,
  /** Milliseconds to recognise the letters of all pages, in the background. */
  recogniseMs: 60_000,
  /** Milliseconds for a new reading process to be ready on a busy machine. */
  startMs: 30_000,
} as const
