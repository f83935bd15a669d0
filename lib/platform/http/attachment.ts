/**
 * The headers of a private file that a browser saves and does not show (RFC 6266): its name in full for those who
 * read `filename*`, and in plain letters for the others.
 */
export function attachment(fileName: string, mediaType: string): Record<string, string> {
  return privateFile('attachment', fileName, mediaType)
}

/** The headers of a private file that a browser shows. Only for kinds of file that cannot run anything in a page. */
export function inline(fileName: string, mediaType: string): Record<string, string> {
  return privateFile('inline', fileName, mediaType)
}

function privateFile(
  how: 'attachment' | 'inline',
  fileName: string,
  mediaType: string,
): Record<string, string> {
  const plain = fileName.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_')
  const full = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  )
  return {
    'Content-Type': mediaType,
    'Content-Disposition': `${how}; filename="${plain}"; filename*=UTF-8''${full}`,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'private, no-store',
  }
}
