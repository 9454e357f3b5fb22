const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0z`;

/** Drawn with one 1.7 px line on a 20×20 grid. */
const PATHS = {
  access: `${circle(10, 3.5, 1.5)}M4 7l6 1 6-1M10 8v4l3 6M10 12l-3 6`,
  alert: "M10 2.5 18 17H2zM10 8v4M10 14.2v.4",
  bell: "M5 14V9a5 5 0 0 1 10 0v5l1.5 1.5h-13zM8.5 17.5h3",
  calendar: "M3 5h14v12H3zM3 9h14M7 3v3M13 3v3",
  check: "m4 10.5 4 4 8.5-9",
  clock: `${circle(10, 10, 7)}M10 6v4.5l3 2`,
  close: "m5 5 10 10M15 5 5 15",
  comment: "M3 4h14v10H9l-4 3.5V14H3z",
  copy: "M7 7h10v10H7zM13 7V3H3v10h4",
  down: "m5 7.5 5 5 5-5",
  edit: "m4 13 9-9 3 3-9 9H4z",
  external: "M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7",
  eye: `M2 10s3-5.5 8-5.5S18 10 18 10s-3 5.5-8 5.5S2 10 2 10z${circle(10, 10, 2.3)}`,
  file: "M5 2.5h6.5L15 6v11.5H5zM11 2.5v4h4M10 8.5v6M7.5 12l2.5 2.5 2.5-2.5",
  filter: "M3 5h14M6 10h8M8.5 15h3",
  flag: "M5 18V3h10l-2 3.5 2 3.5H5",
  grip: "M6.5 4.5h2M6.5 10h2M6.5 15.5h2M11.5 4.5h2M11.5 10h2M11.5 15.5h2",
  heart: "M10 16.5 3.5 10A4 4 0 0 1 10 5.5a4 4 0 0 1 6.5 4.5z",
  hidden: `M2 10s3-5.5 8-5.5S18 10 18 10s-3 5.5-8 5.5S2 10 2 10zM4 16.5 16 3.5`,
  image: `M3 4h14v12H3zM3 13l4-4 4 4 2.5-2.5L17 14${circle(13, 7.5, 1.2)}`,
  info: `${circle(10, 10, 7.5)}M10 9v5M10 6v.5`,
  language: "M3 5h8M7 3v2M9.5 5c-.5 3-3 5.5-6 6.5M5 7.5c1 2 3 3.5 5 4M10.5 17l3.5-9 3.5 9M11.7 14h4.6",
  left: "M17 10H4M9 5l-5 5 5 5",
  list: "M7 5h10M7 10h10M7 15h10M3 5h.5M3 10h.5M3 15h.5",
  lower: "M10 4v12M5 11l5 5 5-5",
  mail: "M2.5 5h15v10.5h-15zM3 5.5l7 6 7-6",
  menu: "M3 5.5h14M3 10h14M3 14.5h14",
  pin: `M10 17.5s5.5-5 5.5-9a5.5 5.5 0 0 0-11 0c0 4 5.5 9 5.5 9z${circle(10, 8.5, 1.8)}`,
  plus: "M10 4v12M4 10h12",
  raise: "M10 16V4M5 9l5-5 5 5",
  right: "M3 10h13M11 5l5 5-5 5",
  search: `${circle(8.5, 8.5, 5.5)}M12.7 12.7l5 5`,
  share: "M10 3v10M6.5 6 10 2.5 13.5 6M4 10v7h12v-7",
  trash: "M4 5.5h12M8 5.5V3h4v2.5M5.5 5.5l1 11.5h7l1-11.5M8.5 8.5V14M11.5 8.5V14",
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside words that say the same: hidden from screen readers. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg className="ic" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} fill="none" stroke="currentColor" strokeWidth="1.7" />
    </svg>
  );
}
