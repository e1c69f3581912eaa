package news.dateline.interchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import news.dateline.interchange.Content.OfArticle;
import news.dateline.interchange.Content.OfEntity;
import news.dateline.interchange.Content.OfRecord;
import news.dateline.interchange.Content.OfWithdrawal;

/** What of a batch's lines changes anything, and so is staged. */
final class Plan {

    final Rows rows = new Rows();
    final List<Problem> problems = new ArrayList<>();
    int entities;
    int articles;
    int withdrawn;
    int records;
    int unchanged;

    private final Known known;

    private Plan(Known known) {
        this.known = known;
    }

    static Plan of(Collection<BundleLine> lines, Known known) {
        Plan plan = new Plan(known);
        Map<String, List<BundleLine>> byEntity = new LinkedHashMap<>();
        Map<Long, List<BundleLine>> byArticle = new LinkedHashMap<>();
        for (BundleLine line : lines) {
            Content content = line.content();
            if (content instanceof OfEntity entity) {
                byEntity.computeIfAbsent(entity.key(), some -> new ArrayList<>()).add(line);
            } else if (content instanceof OfArticle article) {
                byArticle.computeIfAbsent(article.id(), some -> new ArrayList<>()).add(line);
            } else if (content instanceof OfWithdrawal withdrawal) {
                byArticle.computeIfAbsent(withdrawal.id(), some -> new ArrayList<>()).add(line);
            } else if (content instanceof OfRecord) {
                plan.rows.addAll(line.rows());
                plan.records++;
            }
        }
        byEntity.forEach((key, some) -> plan.entity(key, some));
        byArticle.forEach((id, some) -> plan.article(known.articles().get(id), some));
        return plan;
    }

    private void entity(String key, List<BundleLine> lines) {
        long id = Keys.entity(key);
        EntityClaims claims = new EntityClaims(known.claims().getOrDefault(id, Map.of()));
        String kind = ((OfEntity) lines.get(0).content()).kind();
        BundleLine last = null;
        for (BundleLine line : lines) {
            OfEntity entity = (OfEntity) line.content();
            if (!entity.kind().equals(kind)) {
                problems.add(
                        new Problem(
                                line.number(),
                                "key",
                                "is of kind "
                                        + kind.toUpperCase(java.util.Locale.ROOT)
                                        + " already"));
            } else if (claims.add(entity.claim())) {
                last = line;
                rows.addAll(line.rows(), Table.REFERENCE);
            } else {
                unchanged++;
            }
        }
        if (last != null) {
            claims.stage(id, key, kind, last.number(), rows);
            entities++;
        }
    }

    /** Of versions that meet the highest counts, and of a version and its withdrawal the latter. */
    private void article(Known.Version current, List<BundleLine> lines) {
        BundleLine best = null;
        for (BundleLine line : lines) {
            if (best == null || rank(line) > rank(best)) {
                best = line;
            }
        }
        boolean changes =
                current == null || rank(best) > rank(current.number(), current.withdrawn());
        for (BundleLine line : lines) {
            if (line != best || !changes) {
                rows.addAll(line.rows(), Table.VERSION);
                unchanged++;
            }
        }
        if (!changes) {
            return;
        }
        rows.addAll(best.rows());
        if (best.content() instanceof OfArticle) {
            articles++;
        } else {
            withdrawn++;
        }
    }

    private static long rank(BundleLine line) {
        return line.content() instanceof OfArticle article
                ? rank(article.version(), false)
                : rank(((OfWithdrawal) line.content()).version(), true);
    }

    private static long rank(int version, boolean withdrawn) {
        return version * 2L + (withdrawn ? 1 : 0);
    }
}
