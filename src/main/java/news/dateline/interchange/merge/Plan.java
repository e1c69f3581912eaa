package news.dateline.interchange.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import news.dateline.interchange.format.Row;
import news.dateline.interchange.format.Rows;
import news.dateline.interchange.format.Table;
import news.dateline.interchange.read.BundleLine;
import news.dateline.interchange.read.Content;
import news.dateline.interchange.read.Content.OfArticle;
import news.dateline.interchange.read.Content.OfEntity;
import news.dateline.interchange.read.Content.OfMerge;
import news.dateline.interchange.read.Content.OfReassignment;
import news.dateline.interchange.read.Content.OfRecord;
import news.dateline.interchange.read.Content.OfRetraction;
import news.dateline.interchange.read.Content.OfWithdrawal;
import news.dateline.interchange.values.Problem;
import org.jspecify.annotations.Nullable;

/** What of a batch's lines changes anything, and so is staged. */
public final class Plan {

    final Rows rows = new Rows();
    final List<Problem> problems = new ArrayList<>();
    final List<Edit> edits = new ArrayList<>();
    int entities;
    int articles;
    int withdrawn;
    int ahead;
    int records;
    final List<Integer> unchanged = new ArrayList<>();
    final List<Integer> unknown = new ArrayList<>();

    /**
     * A line that says something else than another of the same version, or of the same source and
     * time, and so does not count.
     *
     * @param fields in which they differ; empty if the other is what the graph has
     */
    record Edit(BundleLine line, Set<String> fields) {}

    private final Known known;

    private Plan(Known known) {
        this.known = known;
    }

    /** What is to be staged. */
    public Rows rows() {
        return rows;
    }

    /** Why lines contradict what is known. */
    public List<Problem> problems() {
        return problems;
    }

    /** The numbers of lines that say nothing new. */
    public List<Integer> unchanged() {
        return unchanged;
    }

    /** The numbers of lines that withdraw an article that is not in the graph. */
    public List<Integer> unknown() {
        return unknown;
    }

    public static Plan of(Collection<BundleLine> lines, Known known) {
        Plan plan = new Plan(known);
        Map<String, List<BundleLine>> byEntity = new LinkedHashMap<>();
        List<BundleLine> merges = new ArrayList<>();
        Reassignments reassignments = new Reassignments(known);
        Map<Long, List<BundleLine>> byArticle = new LinkedHashMap<>();
        for (BundleLine line : lines) {
            Content content = line.content();
            if (content instanceof OfEntity entity) {
                byEntity.computeIfAbsent(entity.key(), some -> new ArrayList<>()).add(line);
            } else if (content instanceof OfArticle article) {
                byArticle.computeIfAbsent(article.id(), some -> new ArrayList<>()).add(line);
            } else if (content instanceof OfWithdrawal withdrawal) {
                byArticle.computeIfAbsent(withdrawal.id(), some -> new ArrayList<>()).add(line);
            } else if (content instanceof OfMerge) {
                merges.add(line);
            } else if (content instanceof OfReassignment) {
                reassignments.add(line, plan);
            } else if (content instanceof OfRecord || content instanceof OfRetraction) {
                plan.rows.addAll(line.rows());
                plan.records++;
            }
        }
        new EntityPlan(plan, known).add(byEntity, merges);
        reassignments.stage(plan);
        byArticle.forEach((id, some) -> plan.article(id, some));
        return plan;
    }

    private void article(long id, List<BundleLine> lines) {
        List<BundleLine> inForce = new ArrayList<>();
        List<BundleLine> ahead = new ArrayList<>();
        for (BundleLine line : lines) {
            (isAhead(line) ? ahead : inForce).add(line);
        }
        Known.Version current = known.articles().get(id);
        long rank = current == null ? 0 : rank(current.number(), current.withdrawn());
        if (!inForce.isEmpty()) {
            rank = Math.max(rank, inForce(current, inForce));
        }
        if (!ahead.isEmpty()) {
            ahead(Math.max(rank, rank(known.pending().getOrDefault(id, 0), true)), ahead);
        }
    }

    private boolean isAhead(BundleLine line) {
        return line.content() instanceof OfWithdrawal withdrawal
                && withdrawal.at() != null
                && withdrawal.at().isAfter(known.now());
    }

    /** Of withdrawals that take effect later the highest version waits, if nothing outranks it. */
    private void ahead(long rank, List<BundleLine> lines) {
        BundleLine best = best(lines);
        for (BundleLine line : lines) {
            if (line != best || rank(best) <= rank) {
                unchanged.add(line.number());
            }
        }
        if (rank(best) > rank) {
            for (Row row : best.rows().of(Table.WITHDRAWAL)) {
                rows.add(row.in(Table.PENDING_WITHDRAWAL));
            }
            ahead++;
        }
    }

    private static BundleLine best(List<BundleLine> lines) {
        BundleLine best = lines.get(0);
        for (BundleLine line : lines) {
            if (rank(line) > rank(best)) {
                best = line;
            }
        }
        return best;
    }

    /** Of versions that meet the highest counts, and of a version and its withdrawal the latter. */
    private long inForce(Known.@Nullable Version current, List<BundleLine> lines) {
        BundleLine best = best(lines);
        Known.Version kept =
                current != null && rank(best) <= rank(current.number(), current.withdrawn())
                        ? current
                        : null;
        for (BundleLine line : lines) {
            if (line != best || kept != null) {
                rows.addAll(line.rows(), Table.VERSION);
                unchanged.add(line.number());
                if (kept == null) {
                    edited(line, best);
                } else {
                    edited(line, kept);
                }
            }
        }
        if (kept != null) {
            return rank(best);
        }
        rows.addAll(best.rows());
        if (best.content() instanceof OfArticle) {
            articles++;
        } else if (current == null && lines.stream().noneMatch(Plan::isArticle)) {
            unknown.add(best.number());
        } else {
            withdrawn++;
        }
        return rank(best);
    }

    private static boolean isArticle(BundleLine line) {
        return line.content() instanceof OfArticle;
    }

    private void edited(BundleLine line, Known.Version kept) {
        if (line.content() instanceof OfArticle article
                && rank(line) == rank(kept.number(), kept.withdrawn())
                && !article.digest().equals(kept.digest())) {
            edits.add(new Edit(line, Set.of()));
        }
    }

    private void edited(BundleLine line, BundleLine best) {
        if (line.content() instanceof OfArticle article
                && best.content() instanceof OfArticle other
                && article.version() == other.version()
                && !article.digest().equals(other.digest())) {
            edits.add(new Edit(line, LineDifference.between(line.rows(), best.rows())));
        }
    }

    private static long rank(BundleLine line) {
        return line.content() instanceof OfArticle article
                ? rank(article.version(), false)
                : rank(line.content(OfWithdrawal.class).version(), true);
    }

    private static long rank(int version, boolean withdrawn) {
        return version * 2L + (withdrawn ? 1 : 0);
    }
}
