/** Bytes of a recording: an hour of video from a phone that was told to save space. */
export const maxRecordingBytes = 200 * 1024 * 1024

/** Bytes of a transcript: many hours of speech, and still read in a moment. */
export const maxTranscriptBytes = 2 * 1024 * 1024

/** Bytes of a piece of an upload, the last one excepted: what a dropped connection costs at most. */
export const chunkBytes = 4 * 1024 * 1024

/** Hours of a recording: interviews are shorter, and every one of them is paid for. */
export const maxRecordingHours = 4

/** Lines of a transcript, and characters of one: four hours of lively talk. */
export const maxLines = 8_000
export const maxLineLength = 20_000

/** Parts of one recording that are transcribed at a time. */
export const transcribedAtOnce = 4

/** Hours a run may take before it is given up as failed. */
export const maxRunHours = 2

/** Hours without a byte after which an upload is given up and what came of it removed. */
export const abandonedAfterHours = 24

/** Speakers of a transcript: a panel, and somebody who brings the coffee. */
export const maxSpeakers = 20

/** Characters of a speaker's name. */
export const speakerNameLength = 60

/** Rows of one statement: its parameters are counted by the database, at most 65,535. */
export const rowsAtOnce = 1_000
