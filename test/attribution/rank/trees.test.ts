import t from 'tap'
import { compileTrees } from '../../../src/attribution/rank/trees.ts'
import type { TreeNode } from '../../../src/attribution/rank/trees.ts'

const features = ['distance', 'colon']
const byDistance: TreeNode[] = [['distance', 3, 1, 2], [1], ['colon', 0, 3, 4], [-1], [0.5]]
const score = compileTrees({ features, trees: [byDistance, [[0.25]]] }, features)
const row = (...values: number[]): Float32Array => Float32Array.from(values)

t.test('a score is the sum of one leaf from each tree', async (t) => {
  t.equal(score(row(2, 0), 0), 1.25)
  t.equal(score(row(3, 0), 0), 1.25, 'at most the threshold goes below')
  t.equal(score(row(4, 0), 0), -0.75)
  t.equal(score(row(4, 1), 0), 0.75)
})

t.test('a row may begin anywhere', async (t) => {
  t.equal(score(row(9, 9, 9, 4, 1), 3), 0.75)
})

t.test('features are found by name, not by place', async (t) => {
  t.equal(compileTrees({ features, trees: [byDistance] }, ['colon', 'distance'])(row(1, 4), 0), 0.5)
})

t.test('a feature that is not computed is named', async (t) => {
  t.throws(() => compileTrees({ features, trees: [byDistance] }, ['colon']), { message: /"distance"/ })
})
