import { inflateSync } from 'node:zlib'

const headerLength = 44
const entryLength = 20
const signature = 0x774f4646 // wOFF

type Table = { tag: number; checksum: number; bytes: Buffer }

/**
 * The TrueType font inside a WOFF 1.0 file, which is the same tables, each packed with zlib
 * (https://www.w3.org/TR/WOFF/, sections 3 to 5).
 * @throws when the file is no WOFF or a table is damaged
 */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.readUInt32BE(0) !== signature) throw new Error('not a WOFF file')
  const flavor = woff.readUInt32BE(4)
  const count = woff.readUInt16BE(12)
  return packTables(
    flavor,
    Array.from({ length: count }, (_, i) => readTable(woff, headerLength + i * entryLength)),
  )
}

function readTable(woff: Buffer, entry: number): Table {
  const offset = woff.readUInt32BE(entry + 4)
  const packedLength = woff.readUInt32BE(entry + 8)
  const length = woff.readUInt32BE(entry + 12)
  const packed = woff.subarray(offset, offset + packedLength)
  const bytes = packedLength < length ? inflateSync(packed, { maxOutputLength: length }) : packed
  if (bytes.length !== length) throw new Error('a table of the WOFF file is damaged')
  return { tag: woff.readUInt32BE(entry), checksum: woff.readUInt32BE(entry + 16), bytes }
}

/** Lays tables out as an OpenType file: header, directory, then each table on a 4-byte border. */
function packTables(flavor: number, tables: Table[]): Buffer {
  const directoryEnd = 12 + tables.length * 16
  const size = tables.reduce((sum, table) => sum + padded(table.bytes.length), directoryEnd)
  const font = Buffer.alloc(size)
  const power = Math.floor(Math.log2(tables.length))
  font.writeUInt32BE(flavor, 0)
  font.writeUInt16BE(tables.length, 4)
  font.writeUInt16BE(2 ** power * 16, 6)
  font.writeUInt16BE(power, 8)
  font.writeUInt16BE(tables.length * 16 - 2 ** power * 16, 10)
  let offset = directoryEnd
  for (const [i, table] of tables.entries()) {
    const entry = 12 + i * 16
    font.writeUInt32BE(table.tag, entry)
    font.writeUInt32BE(table.checksum, entry + 4)
    font.writeUInt32BE(offset, entry + 8)
    font.writeUInt32BE(table.bytes.length, entry + 12)
    table.bytes.copy(font, offset)
    offset += padded(table.bytes.length)
  }
  return font
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4
}
