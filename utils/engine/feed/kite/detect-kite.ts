import { isObject, type JsonObject } from '../json-object';
import { clustersOf, type KiteCategory } from './kite-shapes';

const isCluster = (value: unknown): boolean =>
  isObject(value) && Array.isArray((value as JsonObject<'articles'>).articles) && 'title' in value;

/** A category of Kagi News, by what it holds; an empty one by its head, for a day without news in it is a normal day. */
export function detectKite(value: unknown): value is KiteCategory {
  if (!isObject(value)) return false;
  const category: KiteCategory = value;
  const clusters = clustersOf(category);
  if (!clusters) return false;
  if (clusters.length > 0) return clusters.some(isCluster);
  const name = category.category ?? category.categoryName;
  return typeof name === 'string' && category.timestamp !== undefined;
}
