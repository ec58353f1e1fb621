import type { NewArticle } from '../../src/tracker/articles/articles.ts'

/** Four invented outlets on one invented event: Mara Dole's announcement in three wordings, and an answer to it. */
export const harbourArticles: readonly NewArticle[] = [
  {
    id: 'gazette-1',
    outlet: 'Harbour Gazette',
    url: 'https://gazette.example/wall',
    title: 'The wall will be rebuilt',
    published: '2026-03-01T08:00:00Z',
    text:
      '“We will rebuild the old harbour wall before the winter storms arrive,” Mara Dole said on Sunday.\n\n' +
      '“It will cost nine million crowns,” Dole said.',
  },
  {
    id: 'times-1',
    outlet: 'Quay Times',
    url: 'https://times.example/dole',
    title: 'Dole promises a wall',
    published: '2026-03-01T12:00:00+02:00',
    text: 'The mayor spoke at the quay. Mara Dole said: “We will rebuild the old harbour wall before the winter storms.”',
  },
  {
    id: 'post-1',
    outlet: 'Inland Post',
    published: '2026-03-02',
    text: '“We will rebuild the harbour wall before the winter storms arrive,” said Mara Dole.\n\n“Nobody asked the fishermen about this,” Ian Pell said.',
  },
  {
    id: 'bulletin-1',
    outlet: 'Fishermen’s Bulletin',
    text: '“Nobody asked the fishermen about this,” Ian Pell said. “Our boats don’t need a wall at all,” Pell said.',
  },
]
