package news.dateline.value;

/** A page of a list: what is in it can become more. */
public interface ListPage {}
