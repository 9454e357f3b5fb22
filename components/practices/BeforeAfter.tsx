/** Two stitched bars of a hundred: grey what was, in colour what is. The numbers are printed beside it. */
export function BeforeAfter({ before, after }: { before: number; after: number }) {
  return (
    <ul className="bars mt-3" aria-hidden="true">
      <li className="block!">
        <span className="tr2">
          <span className="tr">
            <i style={{ width: `${before}%` }} />
          </span>
          <span className="tr now">
            <i style={{ width: `${after}%` }} />
          </span>
        </span>
      </li>
    </ul>
  );
}
