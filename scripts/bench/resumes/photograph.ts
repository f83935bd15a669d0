/**
 * Makes pictures of pages that Chromium printed, as a scanner or a phone would: a little crooked, grey and grainy.
 *
 *     node scripts/bench/resumes/photograph.ts page.png out.pdf|out.jpg|out.png [degrees]
 */
import { readFile, writeFile } from 'node:fs/promises'
import { createCanvas, loadImage } from '@napi-rs/canvas'

const [from, to, degrees = '0.6'] = process.argv.slice(2)
if (!from || !to) throw new Error('Usage: photograph.ts page.png out.pdf|out.jpg|out.png [degrees]')
const page = await loadImage(await readFile(from))
const canvas = createCanvas(page.width, page.height)
const context = canvas.getContext('2d')
context.fillStyle = '#f4f2ec'
context.fillRect(0, 0, canvas.width, canvas.height)
context.translate(canvas.width / 2, canvas.height / 2)
context.rotate((Number(degrees) * Math.PI) / 180)
context.globalCompositeOperation = 'multiply'
context.drawImage(page, -canvas.width / 2, -canvas.height / 2)

// Grain that is the same every time: files that are made again do not differ.
let seed = 20
const grain = () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
  return (seed / 2_147_483_648 - 0.5) * 14
}
const picture = context.getImageData(0, 0, canvas.width, canvas.height)
for (let at = 0; at < picture.data.length; at += 4) {
  const light =
    (picture.data[at] ?? 0) * 0.3 + (picture.data[at + 1] ?? 0) * 0.59 + (picture.data[at + 2] ?? 0) * 0.11
  const grey =
    Math.round(to.endsWith('.png') ? light / 17 : (light + grain()) / 4) * (to.endsWith('.png') ? 17 : 4)
  picture.data.fill(grey, at, at + 3)
}
context.putImageData(picture, 0, 0)
if (to.endsWith('.png')) await writeFile(to, canvas.toBuffer('image/png'))
else {
  const jpeg = canvas.toBuffer('image/jpeg', 55)
  await writeFile(to, to.endsWith('.pdf') ? pdfOf(jpeg, canvas.width, canvas.height) : jpeg)
}

/** A PDF whose only page is a picture of 150 dots an inch. */
function pdfOf(jpeg: Buffer, width: number, height: number): Buffer {
  const [x, y] = [(width / 150) * 72, (height / 150) * 72]
  const draw = `q ${x} 0 0 ${y} 0 0 cm /I Do Q`
  const objects = [
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from('<</Type/Pages/Kids[3 0 R]/Count 1>>'),
    Buffer.from(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${x} ${y}]/Resources<</XObject<</I 5 0 R>>>>/Contents 4 0 R>>`,
    ),
    Buffer.from(`<</Length ${draw.length}>>stream\n${draw}\nendstream`),
    Buffer.concat([
      Buffer.from(
        `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Length ${jpeg.length}>>stream\n`,
      ),
      jpeg,
      Buffer.from('\nendstream'),
    ]),
  ]
  const parts = [Buffer.from('%PDF-1.4\n')]
  const offsets: number[] = []
  const length = () => parts.reduce((total, part) => total + part.length, 0)
  for (const [at, object] of objects.entries()) {
    offsets.push(length())
    parts.push(Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n'))
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    Buffer.from(
      `xref\n0 6\n0000000000 65535 f \n${table}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${length()}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}
