/** Points of an A4 page, 72 to the inch. */
export const page = { width: 595.28, side: 56, top: 56, bottom: 68 }
export const contentWidth = page.width - 2 * page.side

export const colors = {
  ink: '#1b2328',
  muted: '#566168',
  line: '#dde2e5',
  accent: '#0c5c6b',
  accentSoft: '#e4f1f4',
  warning: '#7a4b00',
  success: '#1d6a3f',
}
