import type { HostSettings } from '@/utils/engine/url/host-rules';

/** As the model has them; its parser is too big to come along. A test holds the two together. */
export const defaultSettings: HostSettings = {
  enabled: true,
  askFirst: false,
  sitesOn: [],
  sitesOff: [],
  privateWindows: false,
};
