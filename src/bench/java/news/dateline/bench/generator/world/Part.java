package news.dateline.bench.generator.world;

/**
 * Who takes part in an event.
 *
 * @param onBehalfOf null = for themselves
 */
public record Part(Entity agent, String role, Entity onBehalfOf) {}
