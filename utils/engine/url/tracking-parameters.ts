/**
 * Which query parameters say how a reader came to a page, and not which page it is. Merging two documents is worse
 * than keeping one document twice, so a name that also serves as a document's key somewhere (`ref`, `cid`, `source`)
 * goes only when its value reads like a channel or a campaign.
 */

/** Parameters that count, whatever their value: families by prefix, then by a word inside, then single names. */
const tracking = new RegExp(
  [
    '^(utm|mtm|itm|pk|piwik|matomo|hsa|at|mc|ml|mkt|ns|ga|gs|gaa|gad|guce|oly|vero|wt|fb|soc|sc|trk|amp|mailing|cx|hss|cndid|sara)_.',
    '^wt\\.',
    '^_+(hs|ga|gl|ke|branch|openstat|twitter|tn|source|s$|r$|fb|kx|x_tr|amp|cft)',
    '^(hmb_|ref_|referr?er|referring|reflink|affiliate|aff_|afftrack|clickid|partnerid|tracking|xtor|xtref|xtcr)',
    '(^|_)(affiliate|affid|campaign|kwd|trackid|clickid|cmpid)(_?id)?$|.[_-]medium$',
    '^(aftr|li|int|vs|sr)_source$',
    '(clk?id|braid)$',
    '^(s_cid|s_kwcid|s_src|ef_id|mkwid|pcrid|epik|dicbo|twsrc|ncid|ocid|icid|mbid|bxid|ecid|esrc|emc|ecmp|ito|cmp|cmpid|ftcamp)$',
    '^(smid|smtyp|smprod|wpisrc|wpmm|itid|srnd|sref|ftag|taid|tpcc|sfnsn|mibextid|igsh|igshid|rdid|spm|scm|ysclid)$',
    '^(guccounter|fbclid|gclsrc|zanpid|irgwc|obOrigUrl|hootpostid|mkevt|action_(object|type|ref)_map|sp_atk|xptdk|hsctatracking|socialnetwork|echobox)$',
    '^(share_?token|accesstoken|unlocked_article_code|isappinstalled|from_?wecom|nr_email_referer|replytocom|showcomment)$',
    '^(spjobid|spmailingid|spuserid|spreportid|newsletter_?id|feed_?(type|name)|rssfeed|ft|usqp|aoh|yptr|ncmp|maca|wtrid|wkey)$',
    '^(phpsessid|jsessionid|aspsessionid.*|cfid|cftoken|session(_?id)?|pwapi_token|intlink_from_url|pinned_post_locator)$',
  ].join('|'),
  'i',
);

/** Names that are a key as often as a channel. */
const channelNames =
  /^(ref|cid|tid|nid|source|src|sr|from|via|origin|medium|channel|partner|share|shared|mod|rss|feed|feature|output|link|nb|track|trk|click|sh|cm|cn|tag_from|traffic|lead_?source)$/i;

const channelValues =
  /rss|atom|feed|twitter|tweet|^x$|facebook|^fb|_fb|instagram|linkedin|whatsapp|telegram|reddit|pinterest|social|share|mail|newsletter|push|notif|alert|google|bing|yahoo|flipboard|^home|hp$|^hp|front|^nav|menu|footer|header|widget|sidebar|related|recirc|trending|most|app$|^app|mobile|desktop|yes|true|^[01]$/i;

/** A whole number, or a long hexadecimal one: more likely a key than a channel. */
const keyLike = /^(\d{2,}|[0-9a-f-]{12,})$/i;

/** What a reader searched for is not how the page is to be shown. */
const searchNames = /^(q|s|k|query|search|term|tag|topic|keyword|word|name|text)s?$/i;

/** Does the parameter only ask for another dress of the same document: AMP, a phone's, a printer's? */
function isVariant(name: string, value: string): boolean {
  return (
    (/^amp$/i.test(value) && !searchNames.test(name)) ||
    /^_?(is_?)?amp(html)?$/i.test(name) ||
    (/^(m|mobile|print|printable|nomobile|ispreview)$/i.test(name) &&
      /^([01y]|true|yes|print|)$/i.test(value))
  );
}

/** Is the query parameter one that two addresses of the same document may differ in? */
export function isTracking(name: string, value: string): boolean {
  if (tracking.test(name) || isVariant(name, value)) return true;
  if (/^ref$/i.test(name)) return !keyLike.test(value);
  if (/^sid$/i.test(name)) return /^[0-9a-f]{32}$/i.test(value);
  return channelNames.test(name) && channelValues.test(value) && !keyLike.test(value);
}
