package news.dateline;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.testing.SampleGraph;

/** The landing page of the program under test. */
@QuarkusTest
@TestProfile(SampleGraph.class)
class LandingPageTest extends LandingPage {}
