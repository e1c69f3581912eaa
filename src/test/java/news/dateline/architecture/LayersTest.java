package news.dateline.architecture;

import java.util.List;

import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import news.dateline.storage.ForWriters;
import news.dateline.storage.ReadFor;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

/** The layers of docs/architecture.md: which packages may use which. */
class LayersTest {

    /**
     * A layer, and the layers that may use it, separated by spaces.
     *
     * @param packages empty for that of the nouns
     */
    private record Layer(String name, String packages, String usedBy) {}

    private static final List<Layer> LAYERS =
            List.of(
                    new Layer("start", "news.dateline", ""),
                    new Layer("http", "..http..", "start"),
                    new Layer("subscription", "..subscription..", "start http health"),
                    new Layer("operation", "..operation..", "http subscription"),
                    new Layer("documents", "..documents..", "start operation"),
                    new Layer("json", "..dateline.json..", "http subscription operation documents"),
                    new Layer("site", "..site..", ""),
                    new Layer("health", "..health..", "start"),
                    new Layer("connections", "..connections..", "start http health"),
                    new Layer("observation", "..observation..", "start http operation documents"),
                    new Layer(
                            "limits",
                            "..limits.. ..ratelimit..",
                            "start http subscription operation observation health desk"),
                    new Layer("desk", "..desk..", "start"),
                    new Layer("interchange", "..interchange..", "start desk"),
                    new Layer("feed", "..feed..", "start"),
                    new Layer("live", "..dateline.live..", ""),
                    new Layer(
                            "identity",
                            "..identity..",
                            "start http subscription operation limits desk"),
                    new Layer("links", "..links.. ..federation..", "start"),
                    new Layer("nouns", "", "links live interchange desk"),
                    new Layer("entity", "..dateline.entity..", "nouns links live interchange desk"),
                    new Layer(
                            "schema",
                            "..schema..",
                            "entity nouns links live identity limits documents operation subscription http desk"),
                    new Layer(
                            "execution",
                            "..execution..",
                            "schema entity links live operation json desk"),
                    new Layer(
                            "loading",
                            "..loading..",
                            "execution schema entity nouns links live identity limits desk"),
                    new Layer(
                            "paging",
                            "..paging..",
                            "loading schema entity nouns links limits desk"),
                    new Layer(
                            "storage",
                            "..storage..",
                            "start health observation paging loading limits identity desk feed live"),
                    new Layer(
                            "budget",
                            "..budget..",
                            "http operation json limits execution loading storage observation"));

    @Test
    void packagesUseOnlyLayersBelowThem() {
        LayeredArchitecture rule =
                layeredArchitecture().consideringOnlyDependenciesInAnyPackage("news.dateline..");
        for (Layer layer : LAYERS) {
            rule = rule.layer(layer.name).definedBy(packages(layer));
        }
        for (Layer layer : LAYERS) {
            rule =
                    layer.usedBy.isEmpty()
                            ? rule.whereLayer(layer.name).mayNotBeAccessedByAnyLayer()
                            : rule.whereLayer(layer.name)
                                    .mayOnlyBeAccessedByLayers(layer.usedBy.split(" "));
        }
        rule.ignoreDependency(
                        alwaysTrue(),
                        equivalentTo(ReadFor.class).or(equivalentTo(ForWriters.class)))
                .check(HouseTest.HOUSE);
    }

    private static String[] packages(Layer layer) {
        return layer.packages.isEmpty() ? HouseTest.inNounsAnd() : layer.packages.split(" ");
    }
}
