/** A position of one's own, as its form sends it. */
export const positionForm = {
  language: 'en',
  category: 'internet',
  title: 'Analyst',
  description: '',
  requirements: 'Three years of SQL',
  skills: 'SQL\nPython',
}

/** A question of one's own about databases. */
export const questionForm = {
  language: 'en',
  type: 'technical',
  difficulty: '3',
  skill: 'databases',
  text: 'Which index would you add, and why?',
  point1: 'Names the columns that the query filters by',
}

/** A question plan that fits any position. */
export const planForm = {
  name: 'Short',
  positionId: '',
  basic: '0',
  technical: '2',
  behavioral: '0',
  situational: '0',
  easiest: '1',
  hardest: '5',
}

/** What is said of a recording before it is sent. */
export const announcedReview = {
  name: 'A talk',
  company: '',
  positionId: 'backend-engineer',
  positionTitle: '',
  heldOn: '',
  language: 'en',
  kind: 'audio',
  fileName: 'talk.wav',
  size: 1_000,
}
