import { canonicalUrl } from '@/utils/engine/url/canonical-url';
import { ruleHost } from '@/utils/engine/url/host-rules';

/** Are these addresses of one site, as rules name it, whatever forms they come in? */
export const isOfOneHost = (a: string, b: string): boolean =>
  ruleHost(canonicalUrl(a) ?? a) === ruleHost(canonicalUrl(b) ?? b);
