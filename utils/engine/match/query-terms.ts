export { queryTerms } from './query';
