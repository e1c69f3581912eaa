package news.dateline.bench.generator.article;

import news.dateline.bench.generator.lines.Json;

/** Words of a text and where they stand. */
public record Words(Passage passage, int start, int end) {

    public CharSequence text() {
        return passage.text().subSequence(start, end);
    }

    void place(Json json) {
        json.put("field", passage.field());
        if (passage.index() >= 0) {
            json.put("index", passage.index());
        }
    }

    void put(Json json) {
        place(json);
        json.put("start", start).put("end", end).put("text", text());
    }
}
