import { Font, renderToBuffer } from '@react-pdf/renderer'

// Lines are broken before the library sees them; it must not hyphenate on its own.
Font.registerHyphenationCallback((word) => [word])

/** Draws a document whose lines are broken already. */
export const renderPdf: typeof renderToBuffer = (document) => renderToBuffer(document)
