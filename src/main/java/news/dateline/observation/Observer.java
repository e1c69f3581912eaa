package news.dateline.observation;

/** Observes the end of each request. */
interface Observer {

    void over(Observed request);
}
