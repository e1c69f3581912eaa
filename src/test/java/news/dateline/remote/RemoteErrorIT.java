package news.dateline.remote;

import news.dateline.errors.ErrorAnswers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** Errors of requests and fields, as somebody elsewhere gets them. */
@Tag("remote")
@ExtendWith(RunningDateline.class)
class RemoteErrorIT extends ErrorAnswers {}
