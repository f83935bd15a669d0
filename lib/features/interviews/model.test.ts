import { describe, expect, test } from 'vitest'
import { newInterviewFormSchema, readNewInterview } from '@/lib/features/interviews/model'
import { defaultPlan, questionPlanSchema } from '@/lib/features/questions/model'

const fields = {
  positionId: 'backend-engineer',
  resumeId: '',
  mode: 'practice',
  language: 'en',
  basic: '0',
  technical: '5',
  behavioral: '3',
  situational: '0',
  easiest: '1',
  hardest: '5',
  minutes: '30',
}

const read = (change: Partial<typeof fields>) =>
  readNewInterview(newInterviewFormSchema.parse({ ...fields, ...change }))

describe('the form for a new interview', () => {
  test('asks for a practice without a resume and without a clock', () => {
    expect(read({})).toEqual({
      positionId: 'backend-engineer',
      resumeId: null,
      mode: 'practice',
      language: 'en',
      plan: defaultPlan,
      timeLimitSeconds: null,
    })
  })

  test('asks for a simulation with its time', () => {
    expect(read({ mode: 'simulation', minutes: '45' }).timeLimitSeconds).toBe(2_700)
  })

  test('takes the easier difficulty for the lower end, whichever way they were chosen', () => {
    expect(read({ easiest: '4', hardest: '2' }).plan.difficulty).toEqual({ min: 2, max: 4 })
  })

  test.each([
    { technical: '0', behavioral: '0' },
    { technical: '10', behavioral: '3' },
  ])('refuses a plan of $technical and $behavioral questions with the sizes it may have', (change) => {
    expect(() => read(change)).toThrow(
      expect.objectContaining({ code: 'plan_size', details: { min: 1, max: 12 } }),
    )
  })

  test('asks for no plan that questions could not be made for', () => {
    const { plan } = read({ technical: '9' })
    expect(questionPlanSchema.parse(plan)).toEqual(plan)
  })
})
