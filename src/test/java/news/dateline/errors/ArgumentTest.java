package news.dateline.errors;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.testing.SampleGraph;

/** Arguments of the program under test. */
@QuarkusTest
@TestProfile(SampleGraph.class)
class ArgumentTest extends ArgumentAnswers {}
