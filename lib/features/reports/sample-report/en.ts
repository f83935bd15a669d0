import type { ReportInput } from '@/lib/features/reports/model'

export const sampleReportEn: ReportInput = {
  id: '5a4f1c1e-0000-4000-8000-00000000e000',
  interviewId: '5a4f1c1e-0000-4000-8000-00000000e100',
  language: 'en',
  candidateName: 'Maya Chen',
  positionTitle: 'Front-end engineer',
  mode: 'practice',
  startedAt: new Date('2026-11-18T19:30:00Z'),
  durationSeconds: 1140,
  overall: 70,
  scoredTurns: 3,
  dimensions: [
    { dimension: 'knowledge', score: 63, turns: 2 },
    { dimension: 'skillMatch', score: 63, turns: 2 },
    { dimension: 'expression', score: 75, turns: 3 },
    { dimension: 'logic', score: 67, turns: 3 },
    { dimension: 'innovation', score: 75, turns: 1 },
    { dimension: 'composure', score: 75, turns: 1 },
  ],
  aspects: [
    { aspect: 'technical', score: 63 },
    { aspect: 'communication', score: 72 },
    { aspect: 'problemSolving', score: 70 },
    { aspect: 'confidence', score: 75 },
  ],
  skills: [
    {
      skill: 'Web performance',
      level: 'proficient',
      reach: 87,
      confidence: 'low',
      turns: [1],
      evidence: [
        {
          quote: 'I put the image into the HTML with fetchpriority high and served WebP with srcset',
          turn: 1,
        },
        {
          quote:
            'the image request only started after 2.1 seconds, because its address came from the client bundle',
          turn: 1,
        },
      ],
    },
    {
      skill: 'Browser, HTTP and web security',
      level: 'competent',
      reach: 55,
      confidence: 'low',
      turns: [2],
      evidence: [
        {
          quote: 'I would use a cookie with HttpOnly, because then an injected script cannot read it.',
          turn: 2,
        },
        {
          quote: 'localStorage is readable by any script on the page, so one bad npm package is enough',
          turn: 2,
        },
      ],
    },
    {
      skill: 'Cross-functional collaboration',
      level: 'proficient',
      reach: 72,
      confidence: 'low',
      turns: [3],
      evidence: [
        {
          quote:
            'Instead of arguing in the review I built a prototype that afternoon and recorded it on a cheap phone: 22 frames per second.',
          turn: 3,
        },
      ],
    },
  ],
  strengths: [
    {
      text: 'Settled a disagreement with a measurement instead of an opinion.',
      quote:
        'Instead of arguing in the review I built a prototype that afternoon and recorded it on a cheap phone: 22 frames per second.',
      turn: 3,
    },
    {
      text: 'Found where the time really went before changing anything.',
      quote:
        'the image request only started after 2.1 seconds, because its address came from the client bundle',
      turn: 1,
    },
    {
      text: 'Names the risk that comes with other people’s code.',
      quote: 'localStorage is readable by any script on the page, so one bad npm package is enough',
      turn: 2,
    },
    {
      text: 'Closed with a result that can be checked.',
      quote: 'The 75th percentile went from 4.3 to 2.4 seconds in two weeks.',
      turn: 1,
    },
  ],
  weaknesses: [
    {
      text: 'Gave a habit of others as the reason for a security decision.',
      quote: 'I think that is what most people do.',
      turn: 2,
    },
    {
      text: 'Relied on someone noticing rather than on a limit that stops a slow release.',
      quote: 'We look at the dashboard every Monday, so I think we would notice.',
      turn: 1,
    },
    { text: 'Left out how the two of you have worked together since.', quote: null, turn: 3 },
    { text: 'Nothing was said about preventing script injection in the first place.', quote: null, turn: 2 },
  ],
  suggestions: [
    {
      title: 'Practise next: Browser, HTTP and web security',
      action:
        'Say for each choice which attack it leaves open and what you put against it, then end with what limits the damage.',
      turn: 2,
    },
    {
      title: 'Practise next: Web performance',
      action: 'Add one sentence on the budget or the alert that would have caught the next regression.',
      turn: 1,
    },
    {
      title: 'Practise next: Cross-functional collaboration',
      action: 'End with one sentence on how you have worked together since.',
      turn: 3,
    },
  ],
  turns: [
    {
      turnId: '5a4f1c1e-0000-4000-8000-00000000e001',
      number: 1,
      attempt: 1,
      question: {
        bankId: 'frontend-lcp-diagnosis',
        type: 'technical',
        difficulty: 4,
        skill: 'Web performance',
        text: 'Your resume says you made a product page faster. On phones its largest image showed up after 4.5 seconds at the 75th percentile: how did you break that time down, and what did you change first?',
        points: [
          {
            text: 'Starts from field data and segments it',
            terms: ['field data', 'real-user', 'device class'],
          },
          {
            text: 'Breaks it into server response, load delay, download and render delay',
            terms: ['first byte', 'load delay', 'waterfall'],
          },
          {
            text: 'Makes the image discoverable early and lighter',
            terms: ['preload', 'fetchpriority', 'WebP', 'srcset'],
          },
          { text: 'Guards the result with a budget and alerts', terms: ['budget', 'Lighthouse CI', 'alert'] },
        ],
        modelAnswer:
          'I start from field data rather than my laptop and split it by device class and network, because a slow median and a slow tail have different causes. Then I split the 4.5 seconds into time to first byte, the delay before the image request starts, the download, and the render delay. On a page like this the request delay is often the biggest, because the image address only appears after the bundle runs. So I render the first screen on the server, put the image in the HTML with fetchpriority high, and serve AVIF or WebP with srcset. Finally I set a budget in CI and an alert on the weekly 75th percentile, because pages get slow one harmless script at a time.',
        followUps: ['How would you keep it from getting slow again?'],
        basis: { kind: 'resume', quote: 'Cut the load time of the product page by 45 %' },
      },
      dialogue: [
        {
          author: 'interviewer',
          kind: 'question',
          text: 'Your resume says you made a product page faster. On phones its largest image showed up after 4.5 seconds at the 75th percentile: how did you break that time down, and what did you change first?',
        },
        {
          author: 'candidate',
          kind: 'answer',
          text: 'I started from our real-user data and split it by device class; slow Android phones on 4G were the whole tail. In the waterfall the first byte took 0.6 seconds, but the image request only started after 2.1 seconds, because its address came from the client bundle. So I put the image into the HTML with fetchpriority high and served WebP with srcset. The 75th percentile went from 4.3 to 2.4 seconds in two weeks.',
        },
        {
          author: 'interviewer',
          kind: 'follow_up',
          text: 'That is a clear breakdown. How do you keep it from getting slow again?',
        },
        {
          author: 'candidate',
          kind: 'answer',
          text: 'We look at the dashboard every Monday, so I think we would notice.',
        },
      ],
      evaluation: {
        status: 'scored',
        engine: 'offline',
        fallback: null,
        rubricVersion: '2',
        evaluation: {
          score: 79,
          relevance: 92,
          dimensions: {
            knowledge: {
              score: 75,
              level: 4,
              quotes: [
                'the image request only started after 2.1 seconds, because its address came from the client bundle',
              ],
              note: 'Names the part of the loading time that mattered and what caused it.',
            },
            skillMatch: {
              score: 75,
              level: 4,
              quotes: ['I put the image into the HTML with fetchpriority high and served WebP with srcset'],
              note: 'Applied the techniques this job asks for, in production.',
            },
            expression: {
              score: 75,
              level: 4,
              quotes: ['The 75th percentile went from 4.3 to 2.4 seconds in two weeks.'],
              note: 'Concrete and in order; the second answer is thin.',
            },
            logic: {
              score: 100,
              level: 5,
              quotes: ['I started from our real-user data and split it by device class'],
              note: 'Measurement, cause, change, result: every step follows from the one before.',
            },
            innovation: null,
            composure: null,
          },
          points: [
            {
              text: 'Starts from field data and segments it',
              covered: true,
              quote: 'I started from our real-user data and split it by device class',
            },
            {
              text: 'Breaks it into server response, load delay, download and render delay',
              covered: true,
              quote:
                'In the waterfall the first byte took 0.6 seconds, but the image request only started after 2.1 seconds',
            },
            {
              text: 'Makes the image discoverable early and lighter',
              covered: true,
              quote: 'I put the image into the HTML with fetchpriority high and served WebP with srcset',
            },
            { text: 'Guards the result with a budget and alerts', covered: false, quote: null },
          ],
          keywords: {
            used: ['device class', 'waterfall', 'first byte', 'fetchpriority', 'WebP', 'srcset'],
            missed: ['budget', 'Lighthouse CI', 'alert'],
          },
          strengths: [
            {
              text: 'Found where the time really went before changing anything.',
              quote:
                'the image request only started after 2.1 seconds, because its address came from the client bundle',
            },
            {
              text: 'Closed with a result that can be checked.',
              quote: 'The 75th percentile went from 4.3 to 2.4 seconds in two weeks.',
            },
          ],
          gaps: [
            {
              text: 'Relied on someone noticing rather than on a limit that stops a slow release.',
              quote: 'We look at the dashboard every Monday, so I think we would notice.',
            },
          ],
          feedback:
            'A well-ordered story with the right numbers in it. What is missing is the end: an interviewer at this level wants to hear what stops the page from getting slow again without anybody having to look.',
          improvedAnswer:
            'I started from our real-user data and split it by device class; slow Android phones on 4G were the whole tail. In the waterfall the first byte took 0.6 seconds, but the image request only started after 2.1 seconds, because its address came from the client bundle. So I put the image into the HTML with fetchpriority high and served WebP with srcset. The 75th percentile went from 4.3 to 2.4 seconds in two weeks. To keep it there I would set a size budget in CI that fails the build, and an alert on the weekly 75th percentile instead of a look at the dashboard.',
          advice: 'Add one sentence on the budget or the alert that would have caught the next regression.',
        },
      },
      notes: {
        story: null,
        ownership: {
          own: 1,
          shared: 0,
          quotes: [
            'I started from our real-user data and split it by device class; slow Android phones on 4G were the whole tail.',
          ],
        },
        specificity: {
          sentences: 5,
          concrete: 2,
          quotes: [
            'In the waterfall the first byte took 0.6 seconds, but the image request only started after 2.1 seconds, because its address came from the client bundle.',
            'The 75th percentile went from 4.3 to 2.4 seconds in two weeks.',
          ],
        },
        figure: 'The 75th percentile went from 4.3 to 2.4 seconds in two weeks.',
      },
      mistakes: [
        { text: 'Trusts the figures of one fast laptop instead of field data', quote: null },
        { text: 'Adds a spinner instead of making the image arrive sooner', quote: null },
      ],
      earlierAttempts: [],
    },
    {
      turnId: '5a4f1c1e-0000-4000-8000-00000000e002',
      number: 2,
      attempt: 2,
      question: {
        bankId: 'frontend-session-storage-security',
        type: 'technical',
        difficulty: 4,
        skill: 'Browser, HTTP and web security',
        text: 'For a single-page app, would you keep the login credential in localStorage or in a cookie? Which attack does each choice leave open, and what do you put in place against it?',
        points: [
          { text: 'Any injected script can read localStorage', terms: ['XSS', 'injected script'] },
          {
            text: 'Uses HttpOnly and Secure flags to keep it away from scripts',
            terms: ['HttpOnly', 'Secure'],
          },
          {
            text: 'Cookies bring request forgery, answered with SameSite or a token',
            terms: ['CSRF', 'SameSite'],
          },
          {
            text: 'Prevents injection itself with escaping, sanitizing and a content policy',
            terms: ['CSP', 'escaping', 'sanitize'],
          },
          {
            text: 'Limits the damage with short lifetimes, rotation and step-up checks',
            terms: ['short-lived', 'rotation', 'revoke'],
          },
        ],
        modelAnswer:
          'My default is a cookie set by the server with HttpOnly, Secure and SameSite=Lax. With localStorage, one XSS hole or one compromised npm package can copy the token and use it from another machine for as long as it lives. HttpOnly stops that copying, but cookies travel automatically, so I have to think about CSRF: SameSite covers most of it, and requests that change data carry an anti-forgery token. HttpOnly does not defeat XSS, so prevention matters more: escaping, sanitizing rich text, and a Content-Security-Policy with nonces. Finally I limit the damage with a short-lived access token, a refresh token that rotates, and the password again before payments.',
        followUps: ['What makes a stolen session worth less?'],
        basis: { kind: 'position', quote: '' },
      },
      dialogue: [
        {
          author: 'interviewer',
          kind: 'question',
          text: 'For a single-page app, would you keep the login credential in localStorage or in a cookie? Which attack does each choice leave open, and what do you put in place against it?',
        },
        {
          author: 'candidate',
          kind: 'answer',
          text: 'I would use a cookie with HttpOnly, because then an injected script cannot read it. localStorage is readable by any script on the page, so one bad npm package is enough. With the cookie we need SameSite against CSRF. I think that is what most people do.',
        },
        {
          author: 'interviewer',
          kind: 'follow_up',
          text: 'Suppose a session is stolen all the same. What makes it worth less to the thief?',
        },
        {
          author: 'candidate',
          kind: 'answer',
          text: 'Maybe let it expire sooner. I have not set that up myself, our platform team did.',
        },
      ],
      evaluation: {
        status: 'scored',
        engine: 'offline',
        fallback: null,
        rubricVersion: '2',
        evaluation: {
          score: 50,
          relevance: 88,
          dimensions: {
            knowledge: {
              score: 50,
              level: 3,
              quotes: [
                'localStorage is readable by any script on the page, so one bad npm package is enough',
              ],
              note: 'Knows the main attack on each choice; prevention is missing.',
            },
            skillMatch: {
              score: 50,
              level: 3,
              quotes: ['I would use a cookie with HttpOnly, because then an injected script cannot read it.'],
              note: 'Can use the standard protection; has not designed one.',
            },
            expression: {
              score: 50,
              level: 3,
              quotes: ['With the cookie we need SameSite against CSRF.'],
              note: 'Clear, but each point stays one sentence long.',
            },
            logic: {
              score: 25,
              level: 2,
              quotes: ['I think that is what most people do.'],
              note: 'The choice rests on what others do rather than on a comparison.',
            },
            innovation: null,
            composure: null,
          },
          points: [
            {
              text: 'Any injected script can read localStorage',
              covered: true,
              quote: 'localStorage is readable by any script on the page, so one bad npm package is enough',
            },
            {
              text: 'Uses HttpOnly and Secure flags to keep it away from scripts',
              covered: true,
              quote: 'I would use a cookie with HttpOnly, because then an injected script cannot read it.',
            },
            {
              text: 'Cookies bring request forgery, answered with SameSite or a token',
              covered: true,
              quote: 'With the cookie we need SameSite against CSRF.',
            },
            {
              text: 'Prevents injection itself with escaping, sanitizing and a content policy',
              covered: false,
              quote: null,
            },
            {
              text: 'Limits the damage with short lifetimes, rotation and step-up checks',
              covered: false,
              quote: null,
            },
          ],
          keywords: {
            used: ['injected script', 'HttpOnly', 'CSRF', 'SameSite'],
            missed: ['CSP', 'escaping', 'rotation', 'revoke'],
          },
          strengths: [
            {
              text: 'Names the risk that comes with other people’s code.',
              quote: 'localStorage is readable by any script on the page, so one bad npm package is enough',
            },
          ],
          gaps: [
            {
              text: 'Gave a habit of others as the reason for a security decision.',
              quote: 'I think that is what most people do.',
            },
            {
              text: 'Nothing was said about preventing script injection in the first place.',
              quote: null,
            },
          ],
          feedback:
            'The choice is right and each attack has its name. The reasoning stops early: how injection is prevented and what a stolen session is still worth were both asked for.',
          improvedAnswer:
            'I would use a cookie with HttpOnly, because then an injected script cannot read it; localStorage is readable by any script on the page, so one bad npm package is enough. With the cookie we need SameSite against CSRF, and a token for requests that change data. Neither stops the injection itself, so I would add a content security policy and sanitize what users write. To limit the damage of a stolen session I would keep it short-lived, rotate it, and ask for the password again before payments.',
          advice:
            'Say for each choice which attack it leaves open and what you put against it, then end with what limits the damage.',
        },
      },
      notes: {
        story: null,
        ownership: { own: 0, shared: 0, quotes: [] },
        specificity: { sentences: 5, concrete: 0, quotes: [] },
        figure: null,
      },
      mistakes: [
        { text: 'Keeps the token in localStorage because it is the least work', quote: null },
        { text: 'Takes HTTPS for a protection against injected scripts', quote: null },
      ],
      earlierAttempts: [
        {
          attempt: 1,
          score: 36,
          answer:
            'I always use localStorage because it is easy to read from the front end. I think it is safe as long as the site uses https.',
          next: {
            status: 'compared',
            change: 14,
            dimensions: [
              { dimension: 'knowledge', before: 25, after: 50 },
              { dimension: 'skillMatch', before: null, after: 50 },
              { dimension: 'expression', before: 25, after: 50 },
              { dimension: 'logic', before: 25, after: 25 },
            ],
            won: [
              {
                kind: 'point',
                text: 'Any injected script can read localStorage',
                quote: 'localStorage is readable by any script on the page, so one bad npm package is enough',
              },
              {
                kind: 'point',
                text: 'Uses HttpOnly and Secure flags to keep it away from scripts',
                quote: 'I would use a cookie with HttpOnly, because then an injected script cannot read it.',
              },
              {
                kind: 'point',
                text: 'Cookies bring request forgery, answered with SameSite or a token',
                quote: 'With the cookie we need SameSite against CSRF.',
              },
            ],
            lost: [],
          },
        },
      ],
    },
    {
      turnId: '5a4f1c1e-0000-4000-8000-00000000e003',
      number: 3,
      attempt: 1,
      question: {
        bankId: 'frontend-design-disagreement',
        type: 'behavioral',
        difficulty: 2,
        skill: 'Cross-functional collaboration',
        text: 'Tell me about a time you disagreed with a designer or product manager about how a screen should look or behave. How was it settled?',
        points: [
          { text: 'States the concrete difference and what was at stake', terms: ['low-end', 'frame'] },
          {
            text: 'Brought evidence or a prototype rather than an opinion',
            terms: ['prototype', 'recorded', 'measured'],
          },
          {
            text: 'Looked for the intention behind the design and offered an alternative',
            terms: ['intention', 'alternative', 'what she wanted'],
          },
          {
            text: 'Gives the outcome and the relationship afterwards',
            terms: ['percent', 'since then', 'after that'],
          },
        ],
        modelAnswer:
          'Last year our designer wanted the home page banner to blur and scale while scrolling. About a third of our visitors used low-end Android phones and I expected dropped frames. Instead of saying no in the review, I built a prototype that afternoon and recorded it on a cheap phone: about 20 frames per second. Then I asked what she wanted the effect to do. It was to pull the eye toward the search box. So I offered an alternative with only transform and opacity, and a static version for weak devices. Searches from the banner went up 9 percent and bounce stayed flat. Since then she sends me motion ideas before the review.',
        followUps: ['What would you have done if she had insisted?'],
        basis: {
          kind: 'requirement',
          quote: 'Works closely with designers, product managers and back-end engineers',
        },
      },
      dialogue: [
        {
          author: 'interviewer',
          kind: 'question',
          text: 'Tell me about a time you disagreed with a designer or product manager about how a screen should look or behave. How was it settled?',
        },
        {
          author: 'candidate',
          kind: 'answer',
          text: 'Last autumn our designer wanted the header to shrink and blur while people scroll. A third of our visitors use low-end phones, so I was worried about dropped frames. Instead of arguing in the review I built a prototype that afternoon and recorded it on a cheap phone: 22 frames per second. Then I asked her what the effect was for, and it was to keep the search box in sight. I offered a version that only moves the box. She chose it, and searches from the header went up 9 percent in the first month.',
        },
        {
          author: 'interviewer',
          kind: 'follow_up',
          text: 'What would you have done if she had insisted?',
        },
        {
          author: 'candidate',
          kind: 'answer',
          text: 'I would have proposed an A/B test for two weeks and accepted its result, and I told her so at the time.',
        },
      ],
      evaluation: {
        status: 'scored',
        engine: 'offline',
        fallback: null,
        rubricVersion: '2',
        evaluation: {
          score: 80,
          relevance: 95,
          dimensions: {
            knowledge: null,
            skillMatch: null,
            expression: {
              score: 100,
              level: 5,
              quotes: [
                'Last autumn our designer wanted the header to shrink and blur while people scroll.',
                'She chose it, and searches from the header went up 9 percent in the first month.',
              ],
              note: 'Situation, task, action and result, each in a sentence or two.',
            },
            logic: {
              score: 75,
              level: 4,
              quotes: ['A third of our visitors use low-end phones, so I was worried about dropped frames.'],
              note: 'The concern follows from a fact about the visitors.',
            },
            innovation: {
              score: 75,
              level: 4,
              quotes: ['I offered a version that only moves the box.'],
              note: 'An alternative that serves the same purpose at a lower cost.',
            },
            composure: {
              score: 75,
              level: 4,
              quotes: ['I would have proposed an A/B test for two weeks and accepted its result'],
              note: 'Stays constructive when the disagreement is pressed.',
            },
          },
          points: [
            {
              text: 'States the concrete difference and what was at stake',
              covered: true,
              quote: 'A third of our visitors use low-end phones, so I was worried about dropped frames.',
            },
            {
              text: 'Brought evidence or a prototype rather than an opinion',
              covered: true,
              quote:
                'I built a prototype that afternoon and recorded it on a cheap phone: 22 frames per second',
            },
            {
              text: 'Looked for the intention behind the design and offered an alternative',
              covered: true,
              quote: 'Then I asked her what the effect was for, and it was to keep the search box in sight.',
            },
            { text: 'Gives the outcome and the relationship afterwards', covered: false, quote: null },
          ],
          keywords: {
            used: ['prototype', 'recorded', 'low-end', 'percent'],
            missed: ['since then', 'after that'],
          },
          strengths: [
            {
              text: 'Settled a disagreement with a measurement instead of an opinion.',
              quote:
                'Instead of arguing in the review I built a prototype that afternoon and recorded it on a cheap phone: 22 frames per second.',
            },
          ],
          gaps: [{ text: 'Left out how the two of you have worked together since.', quote: null }],
          feedback:
            'A complete story with evidence, an alternative and a result. One more sentence on how you have worked together since would round it off.',
          improvedAnswer:
            'Last autumn our designer wanted the header to shrink and blur while people scroll. A third of our visitors use low-end phones, so I was worried about dropped frames. Instead of arguing in the review I built a prototype that afternoon and recorded it on a cheap phone: 22 frames per second. Then I asked her what the effect was for, and it was to keep the search box in sight. I offered a version that only moves the box. She chose it, searches from the header went up 9 percent in the first month, and since then she shows me motion ideas before the review.',
          advice: 'End with one sentence on how you have worked together since.',
        },
      },
      notes: {
        story: [
          {
            part: 'situation',
            quote: 'Last autumn our designer wanted the header to shrink and blur while people scroll.',
          },
          { part: 'task', quote: null },
          {
            part: 'action',
            quote:
              'Instead of arguing in the review I built a prototype that afternoon and recorded it on a cheap phone: 22 frames per second.',
          },
          { part: 'result', quote: null },
        ],
        ownership: {
          own: 4,
          shared: 0,
          quotes: [
            'Instead of arguing in the review I built a prototype that afternoon and recorded it on a cheap phone: 22 frames per second.',
          ],
        },
        specificity: {
          sentences: 7,
          concrete: 2,
          quotes: [
            'She chose it, and searches from the header went up 9 percent in the first month.',
            'I would have proposed an A/B test for two weeks and accepted its result, and I told her so at the time.',
          ],
        },
        figure: 'She chose it, and searches from the header went up 9 percent in the first month.',
      },
      mistakes: [{ text: 'Tells how the designer was wrong and not what both found out', quote: null }],
      earlierAttempts: [],
    },
  ],
  engines: ['offline'],
  rubricVersion: '2',
}
