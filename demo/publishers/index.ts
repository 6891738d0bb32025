import type { PublisherId } from '../article';
import type { Publisher } from '../publisher';
import { alMina } from './al-mina';
import { capitalTribune } from './capital-tribune';
import { courier } from './courier';
import { dniproReview } from './dnipro-review';
import { elbtalZeitung } from './elbtal-zeitung';
import { eveningLedger } from './evening-ledger';
import { gazetteDesAlpes } from './gazette-des-alpes';
import { harbourPost } from './harbour-post';
import { northernWire } from './northern-wire';

export const publishers: Readonly<Record<PublisherId, Publisher>> = {
  courier,
  'harbour-post': harbourPost,
  'dnipro-review': dniproReview,
  'evening-ledger': eveningLedger,
  'northern-wire': northernWire,
  'capital-tribune': capitalTribune,
  'al-mina': alMina,
  'elbtal-zeitung': elbtalZeitung,
  'gazette-des-alpes': gazetteDesAlpes,
};
