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

/** A transcript of an interview that can be judged. */
export const reviewed = `Interviewer 00:00:02
How does a database index make a query faster, and what does it cost?

Mei 00:00:10
An index keeps the values of a column in order, so the database finds a row without reading the whole table. It costs space, and every write has to keep the index up to date, so I only add one for queries that need it.

Interviewer 00:00:48
Tell me about a time when you disagreed with a colleague about a design.

Mei 00:00:56
In my last team we argued about caching. I measured both ways for a week, showed that the cache saved 40 percent of the reads, and we agreed to cache only the catalogue. After the release the response time fell from 300 to 120 milliseconds.
`
