/** Raised whenever the prompt or the shapes change, so that questions kept from before are not taken for new ones. */
export const generationVersion = 2
