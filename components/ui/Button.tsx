import type { ComponentProps } from "react";
import type { AnchorProps } from "./Anchor";
import { Anchor } from "./Anchor";
import type { IconName } from "./Icon";
import { Icon } from "./Icon";

/** One primary button a view; light and ghost are for dyed grounds. */
export type ButtonVariant = "primary" | "line" | "quiet" | "danger" | "light" | "ghost";

interface Look {
  variant?: ButtonVariant;
  icon?: IconName;
  iconEnd?: IconName;
}

const classes = (variant: ButtonVariant, more?: string) =>
  ["btn", variant === "primary" ? "" : variant, more].filter(Boolean).join(" ");

/** A button that does something: it submits its form unless another type is given. */
export function Button({
  variant = "primary",
  icon,
  iconEnd,
  className,
  type = "submit",
  children,
  ...rest
}: ComponentProps<"button"> & Look) {
  return (
    <button {...rest} type={type} className={classes(variant, className)}>
      {icon && <Icon name={icon} />}
      {children}
      {iconEnd && <Icon name={iconEnd} />}
    </button>
  );
}

/** A link that looks like a button: it goes somewhere. */
export function LinkButton({
  variant = "primary",
  icon,
  iconEnd,
  className,
  children,
  ...rest
}: AnchorProps & Look) {
  return (
    <Anchor {...rest} className={classes(variant, className)}>
      {icon && <Icon name={icon} />}
      {children}
      {iconEnd && <Icon name={iconEnd} />}
    </Anchor>
  );
}
