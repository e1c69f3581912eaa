package news.dateline.desk.mutation;

import java.time.OffsetDateTime;

import news.dateline.identity.Author;

/**
 * One call of a mutation, as its work needs it.
 *
 * @param mutation the name of the field
 * @param at in UTC, with microseconds, as PostgreSQL has moments
 */
public record Change(String mutation, Input input, Author author, OffsetDateTime at) {}
