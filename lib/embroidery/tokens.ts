/**
 * The colours of the club: the single source. app/styles/tokens.css and kinds.css repeat them for the browser,
 * and a test holds the two together.
 */

/** A colour in the light and in the dark theme. */
export type Pair = readonly [light: string, dark: string];

/** What a surface, a text or a state is coloured with. */
export const tokens = {
  cloth: ["#FBFAF6", "#11171D"],
  linen: ["#F1EEE5", "#192129"],
  surface: ["#FFFFFF", "#1D262E"],
  line: ["#DAD5C8", "#35404A"],
  edge: ["#7F7B70", "#84909A"],
  ink: ["#16202A", "#F1ECE1"],
  ink2: ["#43505B", "#C6C7C3"],
  ink3: ["#5B656D", "#A6ACAE"],
  link: ["#184A86", "#93BFF6"],
  focus: ["#0B57C2", "#FFCB57"],
  brand: ["#A3202E", "#FF8E87"],
  "brand-deep": ["#7A1420", "#7A1420"],
  btn: ["#A3202E", "#C93A46"],
  "btn-hover": ["#7A1420", "#B32E3A"],
  "on-btn": ["#FFFFFF", "#FFFFFF"],
  spot: ["#FFFFFF", "#2B3742"],
  danger: ["#A8230F", "#FF9C86"],
  "danger-tint": ["#FBE7E1", "#3B1B16"],
  ok: ["#1B6740", "#7FD3A3"],
  "ok-tint": ["#DEF0E4", "#15301F"],
  warn: ["#7A5200", "#F2C25E"],
  "warn-tint": ["#FBEFCF", "#33280F"],
  info: ["#184A86", "#93BFF6"],
  "info-tint": ["#E2ECF7", "#17293F"],
  ins: ["#0F5A34", "#8CDDB0"],
  "ins-tint": ["#D9F0E1", "#15362A"],
  del: ["#8C1C10", "#FFA593"],
  "del-tint": ["#FADFD9", "#43201B"],
} as const satisfies Record<string, Pair>;

export type Token = keyof typeof tokens;

/** The colours of a kind: text, tint and three threads by theme; the dyed ground and its threads in both. */
export interface Dye {
  k: Pair;
  kt: Pair;
  t1: Pair;
  t2: Pair;
  t3: Pair;
  dg: string;
  d1: string;
  d2: string;
  d3: string;
}

/** The eight kinds of content, each in its natural dye. */
export const dyes = {
  practice: {
    k: ["#A3202E", "#FF8E87"],
    kt: ["#F8E8E4", "#3A1A1D"],
    t1: ["#A3202E", "#F0716F"],
    t2: ["#16202A", "#E9DCC3"],
    t3: ["#C98A12", "#F2BE55"],
    dg: "#7A1420",
    d1: "#F6DFC2",
    d2: "#F2A593",
    d3: "#F2BE55",
  },
  idea: {
    k: ["#7A5200", "#F2C25E"],
    kt: ["#FBEFCF", "#33280F"],
    t1: ["#B87A06", "#E9AE3A"],
    t2: ["#16202A", "#E9DCC3"],
    t3: ["#A3202E", "#FF8E87"],
    dg: "#5C3D00",
    d1: "#FBE3A6",
    d2: "#E9AE3A",
    d3: "#FF9C86",
  },
  event: {
    k: ["#184A86", "#93BFF6"],
    kt: ["#E2ECF7", "#17293F"],
    t1: ["#184A86", "#6FA6EA"],
    t2: ["#16202A", "#E9DCC3"],
    t3: ["#A3202E", "#F2BE55"],
    dg: "#143A6B",
    d1: "#DDE8F5",
    d2: "#86B1E6",
    d3: "#F2BE55",
  },
  collection: {
    k: ["#1B6740", "#7FD3A3"],
    kt: ["#DEF0E4", "#15301F"],
    t1: ["#1B6740", "#5BBD87"],
    t2: ["#16202A", "#E9DCC3"],
    t3: ["#C98A12", "#F2BE55"],
    dg: "#124A2E",
    d1: "#E2EFDA",
    d2: "#83C79B",
    d3: "#F2BE55",
  },
  member: {
    k: ["#0C616D", "#74CDD7"],
    kt: ["#DBEFF0", "#11323A"],
    t1: ["#0C616D", "#4DB3BF"],
    t2: ["#16202A", "#E9DCC3"],
    t3: ["#C98A12", "#F2BE55"],
    dg: "#0A444D",
    d1: "#DDEFF0",
    d2: "#74BEC7",
    d3: "#F2BE55",
  },
  funding: {
    k: ["#575F0E", "#C9D163"],
    kt: ["#EEF0CF", "#2B2F10"],
    t1: ["#6B7412", "#B2BB45"],
    t2: ["#16202A", "#E9DCC3"],
    t3: ["#A3202E", "#FF8E87"],
    dg: "#3F450A",
    d1: "#EEF0CF",
    d2: "#BFC75C",
    d3: "#FF9C86",
  },
  tool: {
    k: ["#91450D", "#F4A96F"],
    kt: ["#FAE6D5", "#38210F"],
    t1: ["#A9520F", "#E28A45"],
    t2: ["#16202A", "#E9DCC3"],
    t3: ["#184A86", "#93BFF6"],
    dg: "#6B3108",
    d1: "#FAE6D5",
    d2: "#EBAA75",
    d3: "#93BFF6",
  },
  survey: {
    k: ["#9C2757", "#F795BB"],
    kt: ["#F9E3EC", "#3B1728"],
    t1: ["#A62A5E", "#E5709F"],
    t2: ["#16202A", "#E9DCC3"],
    t3: ["#C98A12", "#F2BE55"],
    dg: "#6E1A3C",
    d1: "#F9E3EC",
    d2: "#EB9BBB",
    d3: "#F2BE55",
  },
} as const satisfies Record<string, Dye>;

/** A kind of content, as far as its look goes. */
export type Kind = keyof typeof dyes;
