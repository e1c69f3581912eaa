package news.dateline.site;

import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SitePathsTest {

    @Test
    void filesOfTheSiteAreListed() {
        SitePaths paths = new SitePaths();
        for (String path : new String[] {"/index.html", "/docs/limits.md", "/queries/index.json"}) {
            assertTrue(paths.mayHave(path), path);
        }
        for (String path : new String[] {"/docs", "/docs/", "/nothing.html", "index.html", ""}) {
            assertFalse(paths.mayHave(path), path);
        }
    }

    @Test
    void whereTheyAreNotKnownEveryPathMayBeOne() {
        assertTrue(new SitePaths(Set.of()).mayHave("/nothing.html"));
    }
}
