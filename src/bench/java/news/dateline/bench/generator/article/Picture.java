package news.dateline.bench.generator.article;

import java.util.List;

import news.dateline.bench.generator.lines.Json;
import news.dateline.bench.generator.world.Entity;
import news.dateline.bench.generator.world.Event;
import news.dateline.bench.generator.world.Place;

/** A picture with its caption. */
record Picture(
        String key,
        int width,
        int height,
        String alt,
        Passage caption,
        String credit,
        Printed takenAt,
        Place place,
        Event event,
        List<Depicted> depicts) {

    /** Whom or what it shows, and where in it. */
    record Depicted(Entity entity, String position) {
        private void put(Json json) {
            json.put("entity", entity.key()).put("position", position);
        }
    }

    void put(Json json) {
        json.put("key", key)
                .put("url", "https://images.example.org/" + key + ".jpg")
                .put("width", width)
                .put("height", height)
                .put("alt", alt)
                .put("caption", caption.text())
                .put("credit", credit);
        takenAt.put(json, "takenAt");
        json.put("place", place == null ? null : place.key())
                .put("event", event == null ? null : event.key())
                .objects("depicts", depicts, one -> one.put(json));
    }
}
