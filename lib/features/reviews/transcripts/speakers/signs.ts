/*
 * What tells by whom something is said in an interview, in both languages, for folded text.
 */

export const firstPerson = /\b(?:i|i'm|i've|i'd|i'll|my|me|myself|we|our|us)\b|我们?|自己|本人/gu

/** Tells of something one has done. */
export const narrates =
  /\b(?:i|we) (?:was|were|had|did|also|then|just|first|started|worked|used|built|led|made|went|took|wrote|found|decided|moved|talked|asked|[a-z]+ed)\b|\bmy (?:team|manager|boss|role|job|previous|last|first|current|colleague|major|background|experience)\b|(?:我|我们)(?:当时|之前|那时|主要|负责|做了|做的|用了|用的|后来|就|先|把|是在|觉得|一开始|在|参与|带|发现|也|的话)|(?:当时|后来|最后|一开始|毕业|上一家|上家公司)/gu

/** How answers begin. */
export const answersHow =
  /^(?:[\s,]|uh|um|hmm|well|ok|okay)*(?:sure|yes|yeah|no|thank you for|thanks for|of course|absolutely|definitely|honestly|that's a (?:good|great) question|good question|i (?:think|would|was|am|have|had|did|guess|believe)|i'd|i'm|my |so (?:i|my|in my|at my|we|when i)|in my|at my|probably|not really|let me think|for me|there was|one (?:time|example))\b|^(?:[\s,。]|嗯|呃|啊|哦)*(?:好的|好|是的|对|有的|没有|没问题|可以|面试官|老师|我(?!们?(?:想|先|来))|我觉得|首先|这个(?:问题)?|其实|应该|主要|当时|一般|通常)/u

/** Speaks as one of the company. */
export const hostWords =
  /\b(?:we(?:'re|'ve| are| have| use| do| work| try| usually| also)?|our|the team|the role|here)\b|我们(?:这边|团队|部门|公司|目前|现在|主要)?|咱们/gu
