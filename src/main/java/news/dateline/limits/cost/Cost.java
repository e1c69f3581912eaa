package news.dateline.limits.cost;

import java.util.List;

import graphql.language.Field;

/**
 * What an operation costs.
 *
 * @param largest the field with the largest part of it, from the operation's top down; empty if
 *     nobody looked for it
 * @param ofLargest what that one costs, wherever it is multiplied
 */
public record Cost(long total, List<Field> largest, long ofLargest) {}
