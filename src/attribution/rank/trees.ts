/**
 * One node: `[feature, threshold, below, above]` goes to node `below` where the value is at most the threshold;
 * `[value]` is a leaf.
 */
export type TreeNode =
  readonly [feature: string, threshold: number, below: number, above: number] | readonly [value: number]

/** Boosted regression trees (Friedman 2001) as kept in a file: the score is the sum of one leaf from each tree. */
export interface TreesFile {
  readonly features: readonly string[]
  readonly trees: readonly (readonly TreeNode[])[]
}

/** Scores a row of features that begins at `at`. */
export type Scorer = (row: Float32Array, at: number) => number

/** In place of a feature: the node is a leaf. */
const leaf = 0xffff
const aboveBits = 16

/**
 * Compiles trees into two flat lists, so that little memory is read for each node: the lower child stands right behind its
 * parent, and one number holds the feature and how far on the upper child stands.
 * @throws Error where a tree names a feature that is not in `features`
 */
export function compileTrees(file: TreesFile, features: readonly string[]): Scorer {
  const index = new Map(features.map((name, i) => [name, i]))
  const total = file.trees.reduce((sum, tree) => sum + tree.length, 0)
  const branches = new Uint32Array(total)
  const values = new Float64Array(total)
  const roots = new Uint32Array(file.trees.length)
  let next = 0
  const write = (tree: readonly TreeNode[], from: number): void => {
    const node = tree[from]!
    const at = next++
    if (node.length === 1) {
      branches[at] = leaf
      values[at] = node[0]
      return
    }
    const feature = index.get(node[0])
    if (feature === undefined) throw new Error(`the model asks for the feature "${node[0]}", which is not computed`)
    values[at] = node[1]
    write(tree, node[2])
    branches[at] = ((next - at) << aboveBits) | feature
    write(tree, node[3])
  }
  file.trees.forEach((tree, t) => {
    roots[t] = next
    write(tree, 0)
  })
  return (row, at) => {
    let sum = 0
    for (let t = 0; t < roots.length; t++) {
      let node = roots[t]!
      let branch = branches[node]!
      while (branch !== leaf) {
        node += row[at + (branch & leaf)]! <= values[node]! ? 1 : branch >>> aboveBits
        branch = branches[node]!
      }
      sum += values[node]!
    }
    return sum
  }
}
