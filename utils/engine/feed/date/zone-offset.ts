/** Minutes east of Greenwich of the names that feeds use (RFC 822, and what newsrooms write all the same). */
const zones: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  a: -60,
  m: -720,
  n: 60,
  y: 720,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  et: -300,
  ct: -360,
  mt: -420,
  pt: -480,
  akst: -540,
  akdt: -480,
  hst: -600,
  ast: -240,
  adt: -180,
  nst: -210,
  ndt: -150,
  art: -180,
  brt: -180,
  clt: -240,
  cot: -300,
  pet: -300,
  west: 60,
  bst: 60,
  ist: 330,
  cet: 60,
  cest: 120,
  met: 60,
  mest: 120,
  mez: 60,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  msd: 240,
  sast: 120,
  cat: 120,
  eat: 180,
  wat: 60,
  trt: 180,
  gst: 240,
  pkt: 300,
  npt: 345,
  ict: 420,
  wib: 420,
  hkt: 480,
  sgt: 480,
  awst: 480,
  pht: 480,
  jst: 540,
  kst: 540,
  acst: 570,
  acdt: 630,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
};

/**
 * Minutes east of Greenwich: of `+0100`, `-5:30`, `GMT+1`, `EST`. Nothing for a name that nobody knows. Where a name means
 * several zones (CST, IST, BST), it is the one that most feeds mean.
 */
export function zoneOffset(zone: string): number | undefined {
  const offset = /^(?:[a-z]{1,3})?\s*([+-])(\d\d?)(?::?(\d\d))?$/i.exec(zone);
  if (!offset)
    return zones[
      zone
        .toLowerCase()
        .replace(/^etc\//, '')
        .replace(/\W/g, '')
    ];
  const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
  return minutes > 15 * 60 ? undefined : offset[1] === '-' ? -minutes : minutes;
}
