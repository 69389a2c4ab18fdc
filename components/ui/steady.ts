import { Component, type ComponentChild, type ComponentType } from 'preact';

/** The same view, drawn again only when one of its props is another than before: for what a list holds many of. */
export function steady<P extends object>(view: (props: Readonly<P>) => ComponentChild): ComponentType<P> {
  return class Steady extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      return !hasSameValues(this.props, next);
    }

    override render(props: Readonly<P>): ComponentChild {
      return view(props);
    }
  };
}

function hasSameValues<P extends object>(one: Readonly<P>, other: Readonly<P>): boolean {
  const keys = Object.keys(one) as (keyof P)[];
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}
