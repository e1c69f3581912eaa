package news.dateline.desk.bundle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jakarta.annotation.security.RolesAllowed;

import io.smallrye.mutiny.Uni;
import news.dateline.desk.graph.GraphWriter;
import news.dateline.desk.graph.Written;
import news.dateline.desk.mutation.Change;
import news.dateline.desk.mutation.LongWork;
import news.dateline.desk.mutation.MutationRunner;
import news.dateline.desk.mutation.Refused;
import news.dateline.desk.mutation.UserError;
import news.dateline.desk.mutation.UserErrorCode;
import news.dateline.identity.Roles;
import news.dateline.interchange.input.Line;
import news.dateline.interchange.read.BundleLine;
import news.dateline.interchange.values.Problem;
import news.dateline.interchange.values.Problems;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Loads lines of a bundle that a request has. */
@GraphQLApi
public class BundleMutations {

    private static final int MOST_LINES = 100;
    private static final int MOST_BYTES = 1024 * 1024;

    private final MutationRunner mutations;
    private final GraphWriter graph;

    BundleMutations(MutationRunner mutations, GraphWriter graph) {
        this.mutations = mutations;
        this.graph = graph;
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description(
            "Loads lines of a bundle by the rules of the command `load`. Requires the role EDITOR.")
    public Uni<LoadBundlePayload> loadBundle(@NonNull @Description("The lines.") LoadBundle input) {
        return mutations.run(
                LoadBundlePayload::new,
                change -> read(input.lines).chain(lines -> load(change, lines)));
    }

    private static Uni<List<BundleLine>> read(List<String> texts) {
        int length = texts.stream().mapToInt(String::length).sum();
        return LongWork.run(LongWork.isLong(length), () -> lines(texts));
    }

    private static List<BundleLine> lines(List<String> texts) {
        if (texts.size() > MOST_LINES) {
            throw refused("There are %d lines; the limit is %d.", texts.size(), MOST_LINES);
        }
        int bytes =
                texts.stream().mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length).sum();
        if (bytes > MOST_BYTES) {
            throw refused("The lines have %d bytes; the limit is %d.", bytes, MOST_BYTES);
        }
        List<BundleLine> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(BundleLine.read(new Line(lines.size() + 1, text, null)));
        }
        return lines;
    }

    private static Refused refused(String message, Object... values) {
        return Refused.of(UserErrorCode.INVALID, message.formatted(values), "lines");
    }

    private Uni<LoadBundlePayload> load(Change change, List<BundleLine> lines) {
        return graph.write(change.author(), lines)
                .map(
                        written -> {
                            LoadBundlePayload payload = new LoadBundlePayload();
                            payload.lines = results(lines, written);
                            if (change.input().flag("strict")) {
                                payload.userErrors = errors(payload.lines);
                            }
                            return payload;
                        });
    }

    private static List<BundleLineResult> results(List<BundleLine> lines, Written written) {
        Map<Integer, List<Problem>> problems = byLine(Problems.boundedByLine(written.problems()));
        Map<Integer, List<Problem>> warnings = byLine(Problems.boundedByLine(written.warnings()));
        List<BundleLineResult> results = new ArrayList<>();
        for (BundleLine line : lines) {
            BundleLineResult result = new BundleLineResult();
            result.problems = told(problems.get(line.number()));
            result.warnings = told(warnings.get(line.number()));
            result.outcome = outcome(line, result, written);
            if (result.outcome != BundleLineOutcome.REFUSED) {
                result.isAbout(line.content());
            }
            results.add(result);
        }
        return results;
    }

    private static BundleLineOutcome outcome(
            BundleLine line, BundleLineResult result, Written written) {
        if (!result.problems.isEmpty()) {
            return BundleLineOutcome.REFUSED;
        }
        if (written.waiting().contains(line.number())) {
            return BundleLineOutcome.WAITING;
        }
        return written.unchanged().contains(line.number())
                ? BundleLineOutcome.UNCHANGED
                : BundleLineOutcome.LOADED;
    }

    private static Map<Integer, List<Problem>> byLine(List<Problem> problems) {
        return problems.stream().collect(Collectors.groupingBy(Problem::line));
    }

    private static List<BundleLineProblem> told(@Nullable List<Problem> problems) {
        return problems == null ? List.of() : problems.stream().map(BundleLineProblem::of).toList();
    }

    private static List<UserError> errors(List<BundleLineResult> results) {
        List<UserError> errors = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            BundleLineResult result = results.get(i);
            if (result.outcome == BundleLineOutcome.REFUSED || !result.warnings.isEmpty()) {
                errors.add(
                        UserError.of(
                                UserErrorCode.INVALID,
                                "This line has problems or warnings, so nothing was loaded.",
                                "lines",
                                String.valueOf(i)));
            }
        }
        return errors;
    }
}
