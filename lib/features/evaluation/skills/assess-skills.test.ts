import { describe, expect, test } from 'vitest'
import { aspectsOf } from '@/lib/features/evaluation/skills/aspects'
import { assessSkills, type SkillTurn } from '@/lib/features/evaluation/skills/assess-skills'
import { noDimensions } from '@/lib/testing/evaluations'

function turn(
  number: number,
  score: number,
  difficulty = 3,
  skill = 'SQL',
  quotes: string[] = ['words that show it'],
): SkillTurn {
  const strengths = quotes.map((quote) => ({ text: 'good', quote }))
  return { number, skill, difficulty, evaluation: { score, strengths, dimensions: noDimensions } }
}

describe('assessSkills', () => {
  test.each([
    [29, 'beginner'],
    [30, 'elementary'],
    [50, 'competent'],
    [70, 'proficient'],
    [89, 'proficient'],
    [90, 'expert'],
  ])('scores of %i on questions of middle difficulty show %s', (score, level) => {
    expect(assessSkills([turn(1, score), turn(2, score)])[0]).toMatchObject({ level, reach: score })
  })

  test('the same score shows more on a harder question', () => {
    const reaches = [1, 2, 3, 4, 5].map((difficulty) => assessSkills([turn(1, 60, difficulty)])[0]?.reach)
    expect(reaches).toEqual([48, 54, 60, 66, 72])
  })

  test('the easiest questions alone make no expert, and nothing goes beyond 100', () => {
    expect(assessSkills([turn(1, 100, 1), turn(2, 100, 1)])[0]?.level).toBe('proficient')
    expect(assessSkills([turn(1, 100, 5)])[0]?.reach).toBe(100)
  })

  test('one answer makes no expert', () => {
    expect(assessSkills([turn(1, 100)])[0]).toMatchObject({ level: 'proficient', reach: 100 })
  })

  test.each([
    [[70], 'low'],
    [[70, 40], 'medium'],
    [[70, 39], 'low'],
    [[70, 60, 50], 'high'],
    [[70, 60, 49], 'medium'],
    [[90, 60, 30], 'low'],
  ])('answers worth %j give %s confidence', (scores, confidence) => {
    const turns = scores.map((score, place) => turn(place + 1, score))
    expect(assessSkills(turns)[0]?.confidence).toBe(confidence)
  })

  test('without words that show it a skill has no level, whatever the answer is worth', () => {
    expect(assessSkills([turn(1, 27, 3, 'SQL', []), turn(2, 100, 5, 'SQL', [])])).toEqual([
      { skill: 'SQL', level: null, reach: null, confidence: null, turns: [1, 2], evidence: [] },
    ])
  })

  test('answers that show nothing of a skill count where another shows it', () => {
    const [skill] = assessSkills([turn(1, 20, 3, 'SQL', []), turn(2, 80, 3, 'SQL', ['shown'])])
    expect(skill).toMatchObject({ reach: 50, evidence: [{ quote: 'shown', turn: 2 }] })
  })

  test('each skill stands by itself, in the order it came up', () => {
    const skills = assessSkills([turn(1, 40, 3, 'SQL'), turn(2, 90, 3, 'Go'), turn(3, 60, 3, 'SQL')])
    expect(skills.map(({ skill, reach, turns }) => ({ skill, reach, turns }))).toEqual([
      { skill: 'SQL', reach: 50, turns: [1, 3] },
      { skill: 'Go', reach: 90, turns: [2] },
    ])
  })

  test('the words of the best answers stand for it, each once, three at most', () => {
    const [skill] = assessSkills([
      turn(1, 40, 3, 'SQL', ['weak']),
      turn(2, 90, 3, 'SQL', ['best', 'best', 'second', 'third']),
      turn(3, 40, 3, 'SQL', ['left out']),
    ])
    expect(skill?.evidence).toEqual([
      { quote: 'best', turn: 2 },
      { quote: 'second', turn: 2 },
      { quote: 'weak', turn: 1 },
    ])
  })
})

describe('aspectsOf', () => {
  const scores = { knowledge: 90, skillMatch: 60, expression: 70, logic: 40, innovation: 100, composure: 55 }
  const given = (hidden: string[] = []) =>
    (Object.keys(scores) as (keyof typeof scores)[]).map((dimension) => ({
      dimension,
      score: hidden.includes(dimension) ? null : scores[dimension],
    }))

  test('are weighted means of the dimensions', () => {
    expect(aspectsOf(given())).toEqual([
      { aspect: 'technical', score: 80 },
      { aspect: 'communication', score: 60 },
      { aspect: 'problemSolving', score: 60 },
      { aspect: 'confidence', score: 55 },
    ])
  })

  test('a dimension without a score takes no part, and none at all is no zero', () => {
    const aspects = aspectsOf(given(['skillMatch', 'composure']))
    expect(aspects[0]).toEqual({ aspect: 'technical', score: 90 })
    expect(aspects[3]).toEqual({ aspect: 'confidence', score: null })
  })
})
