/** Seconds after a simulation's end at which the server closes it, should the browser not. */
export const overtimeSeconds = 5

/** Interviews whose questions are not asked again. */
export const rememberInterviews = 5
