/** Seconds after a simulation's end at which the server closes it, should the browser not. */
export const overtimeSeconds = 5

/** Interviews whose questions are not asked again. */
export const rememberInterviews = 5

/**
 * Seconds until an answered turn is judged while the interview goes on: the interviewer's reply, for which somebody waits,
 * is under way by then and shares the processor with no judgement.
 */
export const judgeAfterSeconds = 2
