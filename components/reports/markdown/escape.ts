/** A text as Markdown that shows it as it is, its lines kept. */
export function escaped(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      .split('\n')
      .map((line) => line.trim())
      .map(escapedLine)
      .join('\n')
      // A single line break is shown as one only behind two spaces.
      .replace(/([^\n])\n(?=[^\n])/g, '$1  \n')
  )
}

function escapedLine(line: string): string {
  return line
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^([#+=-])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
}
