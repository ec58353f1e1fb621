import type { TreeNode, TreesFile } from '../src/attribution/rank/trees.ts'

/** Rows of features with their groups: one group is one decision, at most one of its rows is right. */
export interface Dataset {
  readonly features: readonly string[]
  readonly rows: readonly Float32Array[]
  readonly labels: readonly number[]
  /** Group of each row, in order; rows of a group stand together. */
  readonly groups: readonly number[]
}

/** How trees are grown. */
export interface BoostingOptions {
  readonly trees: number
  readonly leaves: number
  readonly rate: number
  readonly minimumRows: number
  readonly seed: number
  /** 'softmax' over each group's rows, or 'logistic' for each row alone. */
  readonly loss: 'softmax' | 'logistic'
}

const bins = 64
const regularisation = 1

/** A small deterministic generator (mulberry32). */
function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function edgesOf(rows: readonly Float32Array[], column: number): number[] {
  const values = [...new Set(rows.map((row) => row[column]!))].sort((a, b) => a - b)
  const middles = values.slice(1).map((value, i) => (value + values[i]!) / 2)
  if (middles.length < bins) return middles
  const sorted = rows.map((row) => row[column]!).sort((a, b) => a - b)
  const picked = new Set<number>()
  for (let b = 1; b < bins; b++) {
    const value = sorted[Math.floor((b * sorted.length) / bins)]!
    const middle = middles.find((candidate) => candidate >= value)
    if (middle !== undefined) picked.add(middle)
  }
  return [...picked].sort((a, b) => a - b)
}

/**
 * Grows boosted trees with second-order leaf values (Friedman 2001; Chen and Guestrin 2016), leaf-wise, on histograms.
 */
export function boost(data: Dataset, options: BoostingOptions): TreesFile {
  const { rows, labels, groups } = data
  const n = rows.length
  const edges = data.features.map((_, column) => edgesOf(rows, column))
  const binned = data.features.map((_, column) => {
    const own = edges[column]!
    return Uint8Array.from(rows, (row) => {
      let low = 0
      let high = own.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (row[column]! <= own[middle]!) high = middle
        else low = middle + 1
      }
      return low
    })
  })
  const scores = new Float64Array(n)
  const gradient = new Float64Array(n)
  const hessian = new Float64Array(n)
  const random = generator(options.seed)
  const trees: TreeNode[][] = []
  for (let t = 0; t < options.trees; t++) {
    derive(scores, labels, groups, gradient, hessian, options.loss)
    const used: number[] = []
    let group = -1
    let keep = true
    for (let i = 0; i < n; i++) {
      if (groups[i] !== group) {
        group = groups[i]!
        keep = random() < 0.75
      }
      if (keep) used.push(i)
    }
    const columns = data.features.map((_, column) => column).filter(() => random() < 0.7)
    const tree = grow(Int32Array.from(used), columns, binned, edges, gradient, hessian, data.features, options)
    trees.push(tree)
    const index = new Map(data.features.map((name, column) => [name, column]))
    for (let i = 0; i < n; i++) {
      let node = tree[0]!
      while (node.length === 4) node = tree[rows[i]![index.get(node[0])!]! <= node[1] ? node[2] : node[3]]!
      scores[i] = scores[i]! + node[0]
    }
  }
  return { features: data.features, trees }
}

function derive(
  scores: Float64Array,
  labels: readonly number[],
  groups: readonly number[],
  gradient: Float64Array,
  hessian: Float64Array,
  loss: 'softmax' | 'logistic',
): void {
  const n = scores.length
  if (loss === 'logistic') {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-scores[i]!))
      gradient[i] = p - labels[i]!
      hessian[i] = Math.max(1e-6, p * (1 - p))
    }
    return
  }
  for (let start = 0; start < n;) {
    let end = start
    let top = -Infinity
    while (end < n && groups[end] === groups[start]) top = Math.max(top, scores[end++]!)
    let sum = 0
    for (let i = start; i < end; i++) sum += Math.exp(scores[i]! - top)
    for (let i = start; i < end; i++) {
      const p = Math.exp(scores[i]! - top) / sum
      gradient[i] = p - labels[i]!
      hessian[i] = Math.max(1e-6, p * (1 - p))
    }
    start = end
  }
}

interface Leaf {
  readonly rows: Int32Array
  readonly node: number
  gain: number
  column: number
  bin: number
}

function grow(
  rows: Int32Array,
  columns: readonly number[],
  binned: readonly Uint8Array[],
  edges: readonly (readonly number[])[],
  gradient: Float64Array,
  hessian: Float64Array,
  names: readonly string[],
  options: BoostingOptions,
): TreeNode[] {
  const nodes: TreeNode[] = []
  const value = (own: Int32Array): number => {
    let g = 0
    let h = 0
    for (const i of own) {
      g += gradient[i]!
      h += hessian[i]!
    }
    return Number(((-g / (h + regularisation)) * options.rate).toFixed(4))
  }
  const open = (own: Int32Array): Leaf => {
    const node = nodes.push([value(own)]) - 1
    return { rows: own, node, ...bestSplit(own, columns, binned, gradient, hessian, options.minimumRows) }
  }
  const leaves = [open(rows)]
  while (leaves.length < options.leaves) {
    let best = 0
    for (let l = 1; l < leaves.length; l++) if (leaves[l]!.gain > leaves[best]!.gain) best = l
    const leaf = leaves[best]!
    if (leaf.gain <= 1e-3) break
    const column = binned[leaf.column]!
    const below = open(leaf.rows.filter((i) => column[i]! <= leaf.bin))
    const above = open(leaf.rows.filter((i) => column[i]! > leaf.bin))
    nodes[leaf.node] = [names[leaf.column]!, edges[leaf.column]![leaf.bin]!, below.node, above.node]
    leaves.splice(best, 1, below, above)
  }
  return nodes
}

function bestSplit(
  rows: Int32Array,
  columns: readonly number[],
  binned: readonly Uint8Array[],
  gradient: Float64Array,
  hessian: Float64Array,
  minimumRows: number,
): { gain: number; column: number; bin: number } {
  const best = { gain: 0, column: -1, bin: -1 }
  if (rows.length < 2 * minimumRows) return best
  let g = 0
  let h = 0
  for (const i of rows) {
    g += gradient[i]!
    h += hessian[i]!
  }
  const parent = (g * g) / (h + regularisation)
  const sumG = new Float64Array(bins + 1)
  const sumH = new Float64Array(bins + 1)
  const count = new Int32Array(bins + 1)
  for (const column of columns) {
    sumG.fill(0)
    sumH.fill(0)
    count.fill(0)
    const own = binned[column]!
    for (const i of rows) {
      const bin = own[i]!
      sumG[bin] = sumG[bin]! + gradient[i]!
      sumH[bin] = sumH[bin]! + hessian[i]!
      count[bin] = count[bin]! + 1
    }
    let leftG = 0
    let leftH = 0
    let leftCount = 0
    for (let bin = 0; bin < bins; bin++) {
      leftG += sumG[bin]!
      leftH += sumH[bin]!
      leftCount += count[bin]!
      if (leftCount < minimumRows) continue
      if (rows.length - leftCount < minimumRows) break
      const gain =
        (leftG * leftG) / (leftH + regularisation) + ((g - leftG) * (g - leftG)) / (h - leftH + regularisation) - parent
      if (gain > best.gain) Object.assign(best, { gain, column, bin })
    }
  }
  return best
}
