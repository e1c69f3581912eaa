package news.dateline.remote;

import news.dateline.LandingPage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** The landing page, its queries and GraphiQL, as somebody elsewhere opens them. */
@Tag("remote")
@ExtendWith(RunningDateline.class)
class RemoteLandingPageIT extends LandingPage {}
