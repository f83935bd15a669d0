import { readLimits } from '../limits.ts'
import { Refusal } from '../protocol.ts'
import { imageSize } from './picture-header.ts'

/**
 * Looks whether a picture has a size that can hold a readable page, by its header alone: a small file can decode to
 * gigabytes.
 * @throws Refusal `picture_size`, or `file_corrupt` when the header says no size
 */
export function requireReadablePicture(bytes: Buffer): void {
  const size = imageSize(bytes)
  if (!size || size.width === 0 || size.height === 0) throw new Refusal('file_corrupt')
  const { width, height } = size
  if (Math.min(width, height) < readLimits.pictureSide || width * height > readLimits.picturePixels) {
    throw new Refusal('picture_size')
  }
}
