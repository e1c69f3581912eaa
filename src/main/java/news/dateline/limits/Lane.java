package news.dateline.limits;

import news.dateline.storage.FairQueue;

/** Requests of one kind: how many run, and which wait. Guarded by {@link Admission}. */
final class Lane {

    final int most;
    final FairQueue<Object, Admission.Waiting> waiting = new FairQueue<>();
    int running;

    /**
     * @param most how many may run at a time
     */
    Lane(int most) {
        this.most = most;
    }
}
