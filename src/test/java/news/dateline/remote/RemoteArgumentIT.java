package news.dateline.remote;

import news.dateline.errors.ArgumentAnswers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** Right and wrong arguments, as somebody elsewhere sends them. */
@Tag("remote")
@ExtendWith(RunningDateline.class)
class RemoteArgumentIT extends ArgumentAnswers {}
