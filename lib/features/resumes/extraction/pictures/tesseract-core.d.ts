declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  type Api = {
    /** 0 when it worked; `engine` 1 is the neural one. */
    Init(path: null, languages: string, engine: number): number
    SetVariable(name: string, value: string): boolean
    /** Takes the picture from /input; 1 when it cannot be read. */
    SetImageFile(exif: number, angle: number): number
    Recognize(monitor: null): number
    /** Tab-separated: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
    GetTSVText(page: number): string
    Clear(): void
  }
  type Core = {
    FS: { writeFile(path: string, data: Uint8Array): void; unlink(path: string): void }
    TessBaseAPI: new () => Api
  }
  export default function createCore(options: object): Promise<Core>
}
