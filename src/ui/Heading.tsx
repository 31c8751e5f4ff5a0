import { createContext, useContext, type HTMLAttributes, type ReactNode } from "react";

const Level = createContext(1);

/** The level of the headline in this part of the document: 1 in the pane, 2 where the document has a title of its own. */
export const HeadlineLevel = Level.Provider;

export function useHeadlineLevel(): number {
  return useContext(Level);
}

/** A heading so many levels below the headline, whatever level that has where it stands. */
export function Heading({
  below = 0,
  ...rest
}: HTMLAttributes<HTMLHeadingElement> & { readonly below?: number }): ReactNode {
  const Tag = `h${useHeadlineLevel() + below}` as "h1";
  return <Tag {...rest} />;
}
