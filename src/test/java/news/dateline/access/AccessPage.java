package news.dateline.access;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import news.dateline.identity.Role;

/** The tables of docs/access.md. */
final class AccessPage {

    /** Empty for the anonymous. */
    static final List<Optional<Role>> CALLERS =
            Stream.concat(
                            Stream.of(Optional.<Role>empty()),
                            Stream.of(Role.values()).map(Optional::of))
                    .toList();

    private final AccessTable table;

    AccessPage(AccessTable table) {
        this.table = table;
    }

    String written() {
        String roots = table.roots().stream().map(this::ofRoot).collect(Collectors.joining());
        return """
                %s
                ## Below these fields

                Types of objects, and fields of them, that the fields above lead to only with a role:

                %s"""
                .formatted(roots, rows("type or field", table.belowTheRoot(), table::isReachable));
    }

    private String ofRoot(GraphQLObjectType root) {
        List<String> names =
                AccessTable.fields(root).stream().map(GraphQLFieldDefinition::getName).toList();
        return "\n## %s\n\n%s"
                .formatted(
                        root.getName(),
                        rows(
                                "field",
                                names,
                                (name, caller) ->
                                        table.mayBeSelected(
                                                root, root.getFieldDefinition(name), caller)));
    }

    private static String rows(
            String what, List<String> names, BiPredicate<String, Optional<Role>> isAllowed) {
        String callers = CALLERS.stream().map(AccessPage::name).collect(Collectors.joining(" | "));
        return "| %s | %s |\n|---|%s\n".formatted(what, callers, "---|".repeat(CALLERS.size()))
                + names.stream()
                        .map(name -> "| `%s` | %s |\n".formatted(name, cells(name, isAllowed)))
                        .collect(Collectors.joining());
    }

    private static String cells(String name, BiPredicate<String, Optional<Role>> isAllowed) {
        return CALLERS.stream()
                .map(caller -> isAllowed.test(name, caller) ? "yes" : "")
                .collect(Collectors.joining(" | "));
    }

    static String name(Optional<Role> caller) {
        return caller.map(Role::roleName).orElse("anonymous");
    }
}
