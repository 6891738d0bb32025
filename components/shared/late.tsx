import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Loading } from './Loading';

const Waiting = () => <Loading />;

/**
 * A view whose code comes out of the package when it is first shown, so that what is shown first need not wait for it. Code that
 * cannot be loaded is a fault of rendering: the boundary around tells of it.
 *
 * @param Meanwhile what stands there until then
 */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile: ComponentType = Waiting,
): ComponentType<Props> {
  let View: ComponentType<Props> | undefined;
  return function Late(props: Props) {
    const [failure, fail] = useState<unknown>();
    const [, show] = useState(false);
    useEffect(() => {
      if (View) return;
      load().then((loaded) => {
        View = loaded;
        show(true);
      }, fail);
    }, []);
    if (failure !== undefined) throw failure;
    return View ? <View {...props} /> : <Meanwhile />;
  };
}
