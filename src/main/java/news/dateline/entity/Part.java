package news.dateline.entity;

import io.smallrye.graphql.api.Union;

/**
 * What is shown as a part of a node, without an id of its own. SmallRye puts a class into the
 * schema if an operation leads to it or it belongs to such a union; declared fields are no
 * operations of its, so the union brings the parts in. It is left out of the schema itself.
 */
@Union
public interface Part {}
