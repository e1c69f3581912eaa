package news.dateline.schema.messages;

import java.util.List;
import java.util.stream.Collectors;

import news.dateline.errors.NearMiss;
import news.dateline.errors.Shortened;

/** Says that a request does not name an operation of its document. */
final class OperationNames {

    private static final int MOST = 20;

    private OperationNames() {}

    /**
     * @param name that the request gives; null or empty if it gives none
     * @param names of the operations in the document that have one
     */
    static String message(String name, List<String> names) {
        if (name == null || name.isEmpty()) {
            return "The document has several operations: operationName must name the one to run."
                    + listed(names);
        }
        return "There is no operation "
                + Shortened.quoted(Printed.of(name))
                + " in the document."
                + (names.isEmpty() ? " Its operation has no name." : listed(names))
                + NearMiss.among(name, names);
    }

    private static String listed(List<String> names) {
        return names.stream()
                .limit(MOST)
                .map(some -> Shortened.quoted(some))
                .collect(
                        Collectors.joining(
                                ", ",
                                names.size() == 1 ? " Its operation is " : " Its operations are ",
                                names.size() > MOST ? " and others." : "."));
    }
}
