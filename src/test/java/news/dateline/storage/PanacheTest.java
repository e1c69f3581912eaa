package news.dateline.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.metamodel.EntityType;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import news.dateline.article.Article;
import news.dateline.article.ArticleText;
import news.dateline.desk.article.WorkingCopy;
import news.dateline.desk.suggestion.Suggestion;
import news.dateline.event.StoredEvent;
import news.dateline.evidence.Evidence;
import news.dateline.identity.keys.ApiKey;
import news.dateline.person.Person;
import news.dateline.place.Place;
import news.dateline.storage.hosts.WritersPool;
import news.dateline.testing.OwnGraph;
import org.hibernate.annotations.Immutable;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import org.junit.jupiter.api.Test;

import static news.dateline.storage.FilledEntity.NUMBER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** Whoever writes finds, persists, locks, changes and deletes entities in a reactive session. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class PanacheTest {

    private static final int ENTITIES = 27;

    @Inject SessionFactory sessions;

    private static <T> T inTransaction(Supplier<Uni<T>> work) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(work));
    }

    private static <T> Uni<T> rolledBack(T result) {
        return Panache.currentTransaction()
                .invoke(Mutiny.Transaction::markForRollback)
                .replaceWith(result);
    }

    private static <T> Uni<T> foundAgain(Class<T> type) {
        return Panache.flush()
                .chain(Panache::getSession)
                .invoke(Mutiny.Session::clear)
                .chain(session -> session.find(type, NUMBER));
    }

    @Test
    void everyEntityIsPersistedAndFoundAsItWas() throws Throwable {
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (EntityType<?> type : sessions.getMetamodel().getEntities()) {
            boolean isFoundByNumber = type.getIdType().getJavaType() == Long.class;
            if (isFoundByNumber && !type.getJavaType().isAnnotationPresent(Immutable.class)) {
                seen++;
                wrong.addAll(differences(type.getJavaType()));
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(ENTITIES, seen);
    }

    private static List<String> differences(Class<?> type) throws Throwable {
        PanacheEntityBase entity = (PanacheEntityBase) FilledEntity.of(type);
        if (entity instanceof Evidence evidence) {
            evidence.origin = null; // It has either an article or a source of its own.
        } else if (entity instanceof WorkingCopy copy) {
            copy.publishAt = null; // Only a scheduled one has a time.
        } else if (entity instanceof Suggestion suggestion) {
            suggestion.decidedAt = null; // Only a decided one has a time.
        } else if (entity instanceof ApiKey key) {
            key.name = "name";
            key.hash = "0".repeat(64);
        }
        Map<String, String> before = FilledEntity.values(entity);
        Map<String, String> after =
                inTransaction(
                        () ->
                                entity.persist()
                                        .chain(() -> foundAgain(type))
                                        .map(FilledEntity::values)
                                        .chain(PanacheTest::rolledBack));
        return before.keySet().stream()
                .filter(name -> !before.get(name).equals(after.get(name)))
                .map(
                        name ->
                                "%s.%s: %s, then %s"
                                        .formatted(
                                                type.getSimpleName(),
                                                name,
                                                before.get(name),
                                                after.get(name)))
                .toList();
    }

    @Test
    void revisionCountsUpAndWhoHasAnOlderOneIsRefused() throws Throwable {
        Person person = (Person) FilledEntity.of(Person.class);
        assertEquals(0, inTransaction(() -> person.persist().replaceWith(person)).revision);
        Long second =
                inTransaction(
                        () ->
                                Person.<Person>findById(NUMBER)
                                        .invoke(found -> found.name = "Ada")
                                        .call(Panache::flush)
                                        .map(found -> found.revision));
        assertEquals(1, second);
        person.name = "Bea";
        assertThrows(
                OptimisticLockException.class,
                () ->
                        inTransaction(
                                () ->
                                        Panache.getSession()
                                                .chain(session -> session.merge(person))
                                                .call(Panache::flush)));
        assertEquals(true, inTransaction(() -> Person.deleteById(NUMBER)));
    }

    @Test
    void rowsAreLockedAndFoundByKind() throws Throwable {
        Place place = (Place) FilledEntity.of(Place.class);
        place.withinId = null;
        inTransaction(() -> place.persist().replaceWith(place));
        assertNotNull(
                inTransaction(() -> Place.<Place>findById(NUMBER, LockModeType.PESSIMISTIC_WRITE)));
        assertNull(inTransaction(() -> Person.<Person>findById(NUMBER)));
        assertNull(inTransaction(() -> StoredEvent.<StoredEvent>findById(NUMBER)));
        assertEquals(true, inTransaction(() -> Place.deleteById(NUMBER)));
    }

    @Test
    void anArticleReadsTheBodyThatIsStoredBesideIt() throws Throwable {
        Article article = (Article) FilledEntity.of(Article.class);
        article.datelineId = null;
        article.publisherId = null;
        ArticleText text = (ArticleText) FilledEntity.of(ArticleText.class);
        text.body = "Words.";
        String body =
                inTransaction(
                        () ->
                                article.persist()
                                        .chain(() -> text.persist())
                                        .chain(() -> foundAgain(Article.class))
                                        .map(found -> found.body)
                                        .chain(PanacheTest::rolledBack));
        assertEquals("Words.", body);
    }

    @Test
    void aReferenceToNothingIsRefusedWhenConstraintsAreChecked() {
        Place place = (Place) FilledEntity.of(Place.class);
        assertThrows(
                ConstraintViolationException.class,
                () ->
                        inTransaction(
                                () ->
                                        place.persist()
                                                .call(Panache::flush)
                                                .chain(Panache::getSession)
                                                .chain(
                                                        session ->
                                                                session.createNativeQuery(
                                                                                "set constraints all immediate")
                                                                        .executeUpdate())));
    }

    /** Planned as usual: what is written has no use for the settings of readers' lists. */
    @Test
    void sessionsRunAsTheRoleOfWritersByPostgresOwnSettings() throws Throwable {
        Object settings =
                inTransaction(
                        () ->
                                Panache.getSession()
                                        .chain(
                                                session ->
                                                        session.createNativeQuery(
                                                                        "select concat_ws(' ', current_user, current_setting('enable_sort'), current_setting('plan_cache_mode'), current_setting('statement_timeout'))",
                                                                        String.class)
                                                                .getSingleResult()));
        assertEquals("dateline_writer on auto 8s", settings);
    }

    /** What clients make grow is not. */
    @Test
    void longStatementsThatAreMarkedAreKeptPrepared() throws Throwable {
        String sql = "select $1::int /* %s */".formatted("long ".repeat(2_000));
        assertEquals(List.of("2"), plans(WritersPool.KEPT + sql));
        assertEquals(List.of(), plans(sql));
    }

    /** How often a prepared statement was planned or its plan used, when it has run twice. */
    private List<String> plans(String sql) throws Throwable {
        List<Object[]> kept =
                inTransaction(
                        () ->
                                Writing.rows(sql, 1)
                                        .chain(() -> Writing.rows(sql, 2))
                                        .chain(
                                                () ->
                                                        Writing.rows(
                                                                "select (generic_plans + custom_plans)::text from pg_prepared_statements where statement = $1",
                                                                sql)));
        return kept.stream().map(row -> (String) row[0]).toList();
    }
}
