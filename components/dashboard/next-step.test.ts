import { describe, expect, test } from 'vitest'
import { nextStep } from '@/components/dashboard/next-step'

const interview = (
  id: string,
  status: 'preparing' | 'active' | 'completed' | 'cancelled',
  mode: 'practice' | 'review' = 'practice',
) => ({
  id,
  mode,
  status,
  positionTitle: 'Back-end engineer',
})

describe('nextStep', () => {
  test('a newcomer uploads a resume', () => {
    expect(nextStep([], [])).toEqual({ kind: 'upload' })
  })
  test('while the only readable resume is being read there is nothing to do but wait', () => {
    expect(nextStep([{ status: 'processing' }, { status: 'failed' }], [])).toEqual({ kind: 'reading' })
  })
  test('when no resume could be read, that comes first', () => {
    expect(nextStep([{ status: 'failed' }], [])).toEqual({ kind: 'unreadable' })
  })
  test('a resume that was read leads to the first interview, even while another is being read', () => {
    expect(nextStep([{ status: 'pending' }, { status: 'completed' }], [])).toEqual({ kind: 'first' })
  })
  test('the newest unfinished interview goes before everything else', () => {
    const interviews = [interview('a', 'completed'), interview('b', 'active'), interview('c', 'active')]
    expect(nextStep([], interviews)).toEqual({ kind: 'continue', interview: interviews[1] })
  })
  test('a review that is being made needs nobody', () => {
    expect(nextStep([], [interview('a', 'preparing', 'review')])).toEqual({ kind: 'again' })
  })
  test('after an interview comes another, with or without a resume', () => {
    expect(nextStep([], [interview('a', 'cancelled')])).toEqual({ kind: 'again' })
  })
})
