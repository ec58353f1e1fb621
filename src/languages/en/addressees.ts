import type { AddresseeWords } from '../language.ts'

export const addressees: AddresseeWords = {
  told: `
      told tell tells telling asked asks asking reminded reminds reminding assured assures assuring informed informs
      informing advised advises advising warned warns warning urged urges urging
      texted emailed e-mailed messaged cautioned lectured reassured implored begged`,
  addressing: `
    told tell tells telling asked ask asks asking reminded remind reminds reminding assured assure assures assuring
    informed inform informing urged urge urges urging warned warn warns warning interviewed pressed
  `,
  things: `
        truth story stories lie lies joke jokes tale tales time secret secrets anecdote anecdotes fib fibs difference
        things thing news question questions favor favour help permission forgiveness way fortune
      `,
  lasting: 'told tells telling',
  ties: {
    to: {
      speech: true,
      except: `
            point points pointed pointing allege alleged object objected objects objecting pledge pledged vow vowed
            threaten threatened agree agrees agreed agreeing demand demands demanded demanding
          `,
      verbs: 'speak speaks spoke speaking talk talks talked talking',
      nouns: `
          letter letters email e-mail emails memo memos message messages note statement statements text texts voicemail
          remarks comments speech address testimony appeal plea op-ed
          briefing presentation telegram dispatch reply response answer tweet post toast`,
    },
    with: {
      verbs: 'speak speaks spoke speaking talk talks talked talking',
      nouns:
        'interview interviews conversation conversations call chat exchange discussion discussions sit-down briefing',
    },
    before: {
      verbs: 'testified testify testifies testifying appearing speaking',
      nouns: 'testimony speech remarks appearance',
    },
    at: {
      verbs: `
            tweeted tweeting yelled yells yelling shouted shouts shouting screamed screaming snapped snapping barked
            bellowed
          `,
    },
  },
  within: 'in during on at via through',
  between: `
        sent emailed e-mailed addressed dated given provided released issued published delivered written submitted
        recorded on in late early last this
      `,
}
