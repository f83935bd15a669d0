/** What reading a stranger's recording may cost. */
export const mediaLimits = {
  /** Looking what a file is: it reads the head and the tail. */
  probeMs: 20_000,
  /** Listening to all of it: four hours take one minute here, on a small machine perhaps eight. */
  listenMs: 900_000,
  /** What a process may occupy: files of people take 40 MB, those made to hurt take what they get. */
  residentBytes: 512 * 1024 * 1024,
  /** One allocation of it. */
  allocationBytes: 128 * 1024 * 1024,
} as const
