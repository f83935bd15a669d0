declare module 'word-extractor' {
  type Part = { includeFooters?: boolean; includeHeadersAndFooters?: boolean }
  type Document = {
    getBody(): string
    getHeaders(options?: Part): string
    getTextboxes(options?: Part): string
  }
  export default class WordExtractor {
    extract(file: string | Buffer): Promise<Document>
  }
}
