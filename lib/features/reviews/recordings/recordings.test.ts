import { describe, expect, test } from 'vitest'
import { nameOfRecording } from '@/lib/features/reviews/recordings/name-of-recording'
import { pieceSize } from '@/lib/features/reviews/recordings/piece-size'
import { soundType } from '@/lib/features/reviews/recordings/sound-type'
import { transcriptType } from '@/lib/features/reviews/recordings/transcript-type'

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(
    Buffer.concat(
      parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
    ),
  )
const ebml = [0x1a, 0x45, 0xdf, 0xa3]
const box = (kind: string, brand = '') => bytes([0, 0, 0, 24], kind, brand, [0, 0, 2, 0])

describe('what a recording is', () => {
  test.each([
    ['an MP3 with its tags', bytes('ID3', [4, 0, 0]), 'audio/mpeg'],
    ['an MP3 without', bytes([0xff, 0xfb, 0x90, 0x64]), 'audio/mpeg'],
    ['a WAV', bytes('RIFF', [1, 2, 3, 4], 'WAVEfmt '), 'audio/wav'],
    ['an OGG', bytes('OggS', [0, 2], 'OpusHead'), 'audio/ogg'],
    ['an OGG with a picture', bytes('OggS', [0, 2], '\x80theora'), 'video/ogg'],
    ['a WebM', bytes(ebml, 'webm', 'A_OPUS', 'V_7'), 'audio/webm'],
    ['a WebM with a picture', bytes(ebml, 'webm', 'V_VP9 A_OPUS'), 'video/webm'],
    ['a Matroska', bytes(ebml, 'matroska', 'V_MPEG4'), 'video/x-matroska'],
    ['an M4A', box('ftyp', 'M4A '), 'audio/mp4'],
    ['an MP4', box('ftyp', 'isom'), 'video/mp4'],
    ['a MOV', box('ftyp', 'qt  '), 'video/quicktime'],
    ['an old MOV', box('wide'), 'video/quicktime'],
  ])('%s is told by its first bytes', (_, head, type) => {
    expect(soundType(head, 'video')).toBe(type)
  })

  test('a box that may hold either is what it was announced as', () => {
    expect(soundType(box('ftyp', 'mp42'), 'audio')).toBe('audio/mp4')
  })

  test.each([
    ['HTML', bytes('<!doctype html><p>ID3')],
    ['a text', bytes('Interviewer: hello')],
    ['a text in UTF-16', bytes([0xff, 0xfe, 0x48, 0])],
    ['a raw AAC stream', bytes([0xff, 0xf1, 0x50, 0x80])],
    ['a picture of a telephone', box('ftyp', 'heic')],
    ['a picture', bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 ')],
    ['a PDF', bytes('%PDF-1.7')],
    ['a ZIP', bytes('PK', [3, 4])],
    ['a byte', bytes([0xff])],
  ])('%s is none', (_, head) => {
    expect(soundType(head, 'audio')).toBeNull()
  })
})

test.each([
  ['text', 'Interviewer: hello', 'text/plain'],
  ['text', 'WEBVTT\n\n00:01.000 --> 00:02.000', 'text/vtt'],
  ['text', '\ufeffWEBVTT', 'text/vtt'],
  ['text', '1\r\n00:00:01,000 --> 00:00:02,000\r\nHello', 'application/x-subrip'],
  ['json', '[]', 'text/plain'],
  ['pdf', '%PDF-', 'application/pdf'],
  ['docx', 'PK', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['doc', '', null],
  ['picture', '', null],
] as const)('a transcript of kind %s that begins with %j is %s', (kind, begin, type) => {
  expect(transcriptType(kind, Buffer.from(begin))).toBe(type)
})

test('subtitles in UTF-16 are subtitles', () => {
  expect(transcriptType('text', Buffer.from('\ufeffWEBVTT\n', 'utf16le'))).toBe('text/vtt')
})

test.each([
  ['Second round.m4a', 'Second round'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\li\\字节一面.mp4', '字节一面'],
  ['\u202egpj.x\u0000.mp3', 'gpj.x'],
  ['.mp3', ''],
  ['', ''],
])('a file called %j makes a review called %j', (file, name) => {
  expect(nameOfRecording(file)).toBe(name)
})

test('the pieces of a file are its bytes', () => {
  for (const size of [1, 4 * 1024 * 1024, 4 * 1024 * 1024 + 1, 200 * 1024 * 1024 - 1]) {
    const sizes = Array.from({ length: 51 }, (_, at) => pieceSize(size, at))
    expect(sizes.reduce((sum, each) => sum + each, 0)).toBe(size)
    expect(sizes.slice(0, sizes.indexOf(0)).every((each) => each > 0)).toBe(true)
  }
})
