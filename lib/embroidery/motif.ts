/**
 * Which thread is where. The cloth is a lattice of two kinds of rosette. A cell belongs to the nearer rosette
 * centre; its distance, in one of five metrics, is its ring; a ring programme names the ring's thread.
 * Pure: the same seed gives the same cloth, for ever.
 */

/** Thread on a cell: 0 bare cloth, 1 main, 2 second, 3 accent. */
export type Thread = 0 | 1 | 2 | 3;

export interface Motif {
  lattice: readonly [p: number, q: number];
  metric: number;
  big: string;
  small: string;
  /** 0 no arms, 1 straight, 2 diagonal. */
  arms: 0 | 1 | 2;
  /** Thread of the seam between two rosettes. */
  edge: Thread;
}

/** FNV-1a with a finaliser, unsigned 32 bits. */
export function hash(text: string): number {
  let n = 2166136261;
  for (const char of text) n = Math.imul(n ^ (char.codePointAt(0) ?? 0), 16777619);
  n ^= n >>> 13;
  n = Math.imul(n, 0x5bd1e995);
  return (n ^ (n >>> 15)) >>> 0;
}

const { max, min, abs } = Math;

const lozenge = (x: number, y: number) => x + y;
const METRICS = [
  lozenge,
  (x: number, y: number) => min(x + y, (max(x, y) * 3) >> 1), // eight-pointed star
  lozenge, // again: it is the mother tongue
  (x: number, y: number) => 2 * max(x, y) - min(x, y), // diagonal flower
  (x: number, y: number) => max(x, y, min(x, y) * 2), // equal-armed cross
] as const;
const FLOWER = 3;

// Rings from the centre out: 0 cloth, 1 main, 2 second, 3 accent, t toothed main, s toothed second, h hooks.
const BIG = [
  "30110210h0h",
  "3022011h0110",
  "1033011s011",
  "3310h201102",
  "10120110h00",
  "30110s0220h",
  "33022011t01",
  "10h01102201",
  "3011h022011",
] as const;
const SMALL = ["3010", "1310", "3310", "0130", "1030", "3010h"] as const;
const LATTICES: readonly [Motif["lattice"], ...Motif["lattice"][]] = [
  [24, 11],
  [20, 10],
  [16, 8],
  [24, 12],
  [12, 6],
  [22, 11],
];

/** The motif of a seed. The order of the picks is part of the cloth: changing it changes every cover. */
export function motif(seed: string): Motif {
  let n = hash(seed);
  const pick = <T>(from: readonly [T, ...T[]]): T => {
    const value = from[n % from.length] ?? from[0];
    n = (Math.imul(n, 1664525) + 1013904223) >>> 0;
    n ^= n >>> 11;
    n >>>= 0;
    return value;
  };
  const lattice = pick(LATTICES);
  const metric = pick([0, 1, 2, 3, 4]);
  const big = pick(BIG);
  const small = pick(SMALL);
  const arms = pick<Motif["arms"]>([0, 1, 2, 0]);
  const edge = pick<Thread>([1, 2, 1]);
  // The flower is small: a dense lattice keeps the field full.
  const dense = metric === FLOWER && lattice[0] > 16;
  return { lattice: dense ? [16, 8] : lattice, metric, big, small, arms, edge };
}

/** The thread of a ring, (x, y) away from the rosette's centre. */
function ring(programme: string, at: number, x: number, y: number): Thread {
  const code = programme[at] ?? "0";
  const off = abs(x - y);
  if (code === "t") return (off >> 1) & 1 ? 0 : 1;
  if (code === "s") return (off >> 1) & 1 ? 0 : 2;
  if (code === "h") return off % 4 < 2 ? 1 : 0;
  return Number(code) as Thread;
}

/** The thread on cell (x, y), counted from the centre of the cloth. */
export function thread(
  { lattice: [p, q], metric, big, small, arms, edge }: Motif,
  x: number,
  y: number,
): Thread {
  let u = abs(x) % p;
  let v = abs(y) % (2 * q);
  if (u > p / 2) u = p - u;
  if (v > q) v = 2 * q - v;
  const distance = METRICS[metric] ?? lozenge;
  const fromBig = distance(u, v);
  const [u2, v2] = [p / 2 - u, q - v];
  const fromSmall = u2 + v2;
  if (fromBig === fromSmall) return edge;
  if (fromBig > fromSmall) return ring(small, fromSmall, u2, v2);
  if (fromBig > 1 && arms === 1 && (u === 0 || v === 0)) return 1;
  if (fromBig > 1 && arms === 2 && u === v) return 2;
  return ring(big, fromBig, u, v);
}
