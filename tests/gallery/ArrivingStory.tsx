import { useEffect, useState } from 'preact/hooks';
import { parisCompared } from '../fixtures/comparisons';
import { byAddress, emptyLookups } from '../fixtures/lookups';
import { panel } from './panel-scene';

/** What reaches the panel one after the other, as it does from the background. */
const steps = [{ lookup: emptyLookups.loading }, { lookup: byAddress }, { comparison: parisCompared }];

/** A story that arrives: each `arrive` event at the window brings the next thing that the panel is told. */
export function ArrivingStory() {
  const [step, setStep] = useState(0);
  useEffect(() => {
    const next = () => setStep((before) => Math.min(before + 1, steps.length - 1));
    addEventListener('arrive', next);
    return () => removeEventListener('arrive', next);
  }, []);
  return panel(Object.assign({}, ...steps.slice(0, step + 1)));
}
