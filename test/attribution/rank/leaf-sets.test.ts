import t from 'tap'
import { compileLeafSets } from '../../../src/attribution/rank/leaf-sets.ts'
import { compileTrees } from '../../../src/attribution/rank/trees.ts'
import type { TreeNode } from '../../../src/attribution/rank/trees.ts'

const features = ['quoted', 'distance', 'colon']
const byDistance: TreeNode[] = [['distance', 3, 1, 2], [1], ['colon', 0, 3, 4], [-1], [0.5]]
const byAll: TreeNode[] = [['quoted', 1, 1, 2], ['distance', 5, 3, 4], ['distance', 2, 5, 6], [2], [4], [8], [16]]
const trees = [byDistance, byAll, [[0.25] as const]]

t.test('leaf sets', async (t) => {
  const rows = [0, 1, 2].flatMap((quoted) =>
    [0, 2, 3, 4, 5, 6].flatMap((distance) => [0, 1].map((colon) => [quoted, distance, colon])),
  )
  const table = Float32Array.from(rows.flat())
  const walk = compileTrees({ features, trees }, features)
  for (const common of [0, 1]) {
    const score = compileLeafSets({ features, trees }, features, common)
    const scores = new Float64Array(rows.length)
    for (const quoted of [0, 1, 2]) {
      const which = [...rows.keys()].filter((row) => rows[row]![0] === quoted)
      score(table, which, scores)
    }
    t.same(
      [...scores],
      rows.map((_, row) => walk(table, row * features.length)),
      'score as a walk through the trees does',
    )
  }
})

t.test('a score is added to what a row has', async (t) => {
  const score = compileLeafSets({ features, trees }, features, 0)
  const scores = Float64Array.from([10, 10])
  score(Float32Array.from([0, 2, 0, 0, 4, 1]), [1], scores)
  t.same([...scores], [10, 12.75], 'of those asked for')
  score(new Float32Array(6), [], scores)
  t.same([...scores], [10, 12.75])
})

t.test('trees that cannot be compiled', async (t) => {
  t.throws(() => compileLeafSets({ features, trees }, ['colon'], 0), { message: /"(distance|quoted)"/ })
  const chain = (left: number): TreeNode[] => [
    ...Array.from({ length: left - 1 }, (_, n): TreeNode => ['distance', n, 2 * left - 2 - n, n + 1]),
    ...Array.from({ length: left }, (_, n): TreeNode => [n]),
  ]
  t.doesNotThrow(() => compileLeafSets({ features, trees: [chain(16)] }, features, 0))
  t.throws(() => compileLeafSets({ features, trees: [chain(17)] }, features, 0), { message: /17 leaves/ })
})
