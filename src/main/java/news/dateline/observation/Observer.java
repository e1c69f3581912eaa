package news.dateline.observation;

/** Is told of each request when it is over. */
interface Observer {

    void over(Observed request);
}
