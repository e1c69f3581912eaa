package news.dateline.interchange.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import news.dateline.entity.Provenance;
import news.dateline.interchange.format.Rows;
import news.dateline.interchange.format.Table;
import news.dateline.interchange.input.Line;
import news.dateline.interchange.read.BundleLine;
import news.dateline.interchange.read.Claim;
import news.dateline.interchange.read.Content;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Of sources that disagree: an editor's word, then the newer, then the greater source. */
class EntityClaimsTest {

    private static String description(List<String> lines) {
        EntityClaims claims = new EntityClaims(Map.of());
        lines.forEach(line -> claims.add(claim(line)));
        Rows rows = new Rows();
        claims.stage(1, new Known.Named("ann", "person"), false, List.of(), 1, rows);
        return rows.of(Table.ENTITY).get(0).get("description");
    }

    private static Claim claim(String more) {
        String text = "{'type':'person','key':'ann','name':'Ann'" + more + "}";
        BundleLine line = BundleLine.read(new Line(1, text.replace('\'', '"'), null));
        assertEquals(List.of(), line.problems());
        return ((Content.OfEntity) line.content()).claim();
    }

    private static String says(
            String description, Provenance provenance, String asOf, String source) {
        return ",'description':'"
                + description
                + "','provenance':'"
                + provenance
                + "'"
                + (asOf == null ? "" : ",'asOf':'" + asOf + "'")
                + ",'source':'"
                + source
                + "'";
    }

    @Test
    void anEditorsWordCountsMoreThanNewerOnes() {
        List<String> weightiestFirst =
                List.of(
                        says("editor, newer", Provenance.EDITOR, "2021-01-01", "a"),
                        says("editor, older", Provenance.EDITOR, "2020-12-31T23:59:59Z", "z"),
                        says("editor, no date", Provenance.EDITOR, null, "z"),
                        says("import of the greater source", Provenance.IMPORT, "2025-01-01", "b"),
                        says("import of the lesser source", Provenance.IMPORT, "2025-01-01", "a"),
                        says("machine", Provenance.MACHINE, "2026-01-01", "z"));
        for (int first = 0; first < weightiestFirst.size(); first++) {
            List<String> rest =
                    new ArrayList<>(weightiestFirst.subList(first, weightiestFirst.size()));
            String expected = claim(rest.get(0)).json().getString("description");
            Collections.shuffle(rest, new Random(first));
            assertEquals(expected, description(rest));
        }
    }

    @Test
    void whatOneDoesNotSayAnotherMay() {
        assertEquals(
                "machine",
                description(
                        List.of(
                                says("machine", Provenance.MACHINE, null, "m"),
                                ",'wikidataId':'Q1'")));
    }

    @Test
    void aSourceSaysOneThingAtATime() {
        EntityClaims claims = new EntityClaims(Map.of());
        assertTrue(claims.add(claim(says("new", Provenance.IMPORT, "2021-01-01", "a"))));
        assertFalse(claims.add(claim(says("old", Provenance.IMPORT, "2020-01-01", "a"))));
        assertFalse(claims.add(claim(says("new", Provenance.IMPORT, "2021-01-01", "a"))));
        assertTrue(claims.add(claim(says("newer", Provenance.IMPORT, "2022-01-01", "a"))));
    }

    @Property(tries = 200)
    void theOrderDoesNotMatter(@ForAll @Size(max = 8) List<Integer> dice, @ForAll long seed) {
        List<String> lines = new ArrayList<>();
        for (int die : dice) {
            int n = Math.floorMod(die, 1_000);
            lines.add(
                    says(
                            "words " + n % 3,
                            Provenance.values()[n / 3 % 3],
                            n / 9 % 3 == 0 ? null : "2020-01-0" + n / 9 % 3,
                            "s" + n / 27 % 3));
        }
        if (lines.isEmpty()) {
            return;
        }
        String expected = description(lines);
        Collections.shuffle(lines, new Random(seed));
        assertEquals(expected, description(lines));
    }
}
