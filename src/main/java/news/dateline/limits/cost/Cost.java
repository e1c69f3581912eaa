package news.dateline.limits.cost;

import graphql.language.Field;

/**
 * What an operation costs.
 *
 * @param dearest the field at its top that costs most, or null
 * @param ofDearest what that one costs
 */
public record Cost(long total, Field dearest, long ofDearest) {}
