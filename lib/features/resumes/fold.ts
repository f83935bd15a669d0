/** A text as it is compared: without case, width, spaces and punctuation. `C++` and `C#` keep what tells them apart. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}+#]/gu, '')
}

/** The words of a text (single Chinese characters), as they are compared. */
export function foldedWords(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{Script=Han}|[\p{L}\p{M}]+[+#]*|\p{N}+/gu) ?? []
  )
}
