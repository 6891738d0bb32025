const text = { type: 'string' };
const part = { type: ['string', 'number'] };
const flag = { type: ['string', 'number', 'boolean'] };

const all = (schema: object, names: string) =>
  Object.fromEntries(names.split(' ').map((name) => [name, schema]));

const name = {
  type: 'object',
  properties: {
    ...all(text, 'family given dropping-particle non-dropping-particle suffix literal'),
    ...all(flag, 'comma-suffix static-ordering parse-names'),
  },
  additionalProperties: false,
};

const date = {
  type: 'object',
  properties: {
    'date-parts': {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: { type: 'array', minItems: 1, maxItems: 3, items: part },
    },
    season: part,
    circa: flag,
    ...all(text, 'literal raw edtf'),
  },
  additionalProperties: false,
};

/** The rules of CSL-JSON 1.0.2 for what a news article can hold: types, variables, names and dates, and nothing besides. */
export const cslSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'array',
  items: {
    type: 'object',
    required: ['type', 'id'],
    properties: {
      type: {
        enum: 'article article-journal article-magazine article-newspaper post post-weblog webpage'.split(
          ' ',
        ),
      },
      id: part,
      author: { type: 'array', items: name },
      ...all(date, 'accessed available-date event-date issued original-date submitted'),
      ...all(
        text,
        'language abstract annote archive archive_collection archive_location container-title division genre keyword medium note publisher publisher-place section source status title title-short URL version',
      ),
      ...all(part, 'edition issue number page volume'),
      custom: { type: 'object' },
    },
    additionalProperties: false,
  },
};
