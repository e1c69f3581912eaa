package news.dateline.http;

import jakarta.inject.Singleton;

import news.dateline.limits.Deadline;
import news.dateline.limits.LimitsConfig;

/** What clients read slowly, of all connections of this server. */
@Singleton
public final class SlowClients {

    /** Of the memory for answers; each holds there as much again for the texts that were read. */
    private static final int PART_FOR_ANSWERS = 4;

    private static final int PART_FOR_EVENTS = 2;

    private final SlowAnswers answers;
    private final SlowAnswers events;

    SlowClients(LimitsConfig limits, Deadline deadline) {
        this.answers =
                new SlowAnswers(limits.concurrent() / 2 + 1, deadline.memory() / PART_FOR_ANSWERS);
        this.events = new SlowAnswers(Integer.MAX_VALUE, deadline.memory() / PART_FOR_EVENTS);
    }

    public SlowAnswers answers() {
        return answers;
    }

    /** Large events of subscriptions: bounded in bytes only, as many may subscribe. */
    public SlowAnswers events() {
        return events;
    }
}
