package news.dateline.schema.messages;

import java.util.List;

import graphql.language.SourceLocation;

/** What is wrong with a request, and where in its document. */
public record Fault(String message, List<SourceLocation> places) {}
