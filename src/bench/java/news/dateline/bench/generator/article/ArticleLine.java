package news.dateline.bench.generator.article;

import java.util.List;

import news.dateline.bench.generator.chance.Dice;
import news.dateline.bench.generator.chance.Salt;
import news.dateline.bench.generator.lines.Json;
import news.dateline.bench.generator.words.Phrases;
import news.dateline.bench.generator.words.WordFile;
import news.dateline.bench.generator.world.Organization;
import news.dateline.bench.generator.world.Timeline;
import news.dateline.bench.generator.world.World;

/** Puts an article into a line of a bundle. */
public final class ArticleLine {

    private static final List<String> LISTS =
            List.of(
                    "reports",
                    "affiliations",
                    "relationships",
                    "participations",
                    "eventPlaces",
                    "eventLinks");
    private static final String SUBJECTS = "https://example.org/subjects/";

    private final long seed;
    private final World world;
    private final List<String> subjects = new WordFile("subjects").lines("subjects");
    private final Phrases english = new Phrases("sentences/en");

    public ArticleLine(long seed, World world) {
        this.seed = seed;
        this.world = world;
    }

    /** The change is the minute of the second version. */
    public void put(Json json, Copy copy, int version, long change) {
        Assignment assignment = copy.assignment();
        Dice dice = new Dice(seed, Salt.UPDATE, assignment.number());
        json.begin()
                .put("type", "article")
                .put("key", assignment.key())
                .put("version", version)
                .put("status", assignment.draft() ? "DRAFT" : null)
                .put("language", assignment.language())
                .put("headline", copy.headline.text())
                .put("standfirst", copy.standfirst == null ? null : copy.standfirst.text())
                .put("body", copy.body.text())
                .put("editorNote", dice.percent(2) ? "Checked by the night desk." : null);
        rights(json, assignment, dice);
        times(json, assignment, version, change, dice);
        origin(json, dice);
        subjects(json, dice);
        parts(json, copy);
        json.end();
    }

    private void rights(Json json, Assignment assignment, Dice dice) {
        String url = "https://news.example.org/" + Timeline.dayOf(assignment.minute()).getYear();
        json.put("url", dice.percent(90) ? url + "/" + assignment.key() : null)
                .put("copyright", dice.percent(50) ? "Made up" : null)
                .put(
                        "license",
                        dice.percent(20) ? "https://creativecommons.org/licenses/by/4.0/" : null);
    }

    private void times(Json json, Assignment assignment, int version, long change, Dice dice) {
        String minute = Timeline.moment(assignment.minute());
        if (assignment.draft()) {
            json.put("changedAt", minute);
            return;
        }
        json.put("publishedAt", minute)
                .put("publishedPrecision", assignment.dayOnly() ? "DAY" : null)
                .put(
                        "embargoUntil",
                        assignment.embargo() == Assignment.NONE
                                ? null
                                : Timeline.moment(assignment.embargo()));
        if (version > 1) {
            String at = Timeline.moment(change);
            String text =
                    english.pick("correction", dice)
                            .with(gap -> dice.pick(english.lines(gap)));
            json.put("changedAt", at)
                    .put("correctedAt", at)
                    .list("corrections")
                    .begin()
                    .put("at", at)
                    .put("version", version)
                    .put("text", text)
                    .end()
                    .endList();
        }
    }

    private void origin(Json json, Dice dice) {
        if (dice.percent(60)) {
            json.put("dateline", world.places().city(dice).key());
        }
        Organization publisher = world.organizations().publisher(dice);
        json.put("publisher", publisher.key());
        if (dice.percent(40)) {
            Organization source = world.organizations().publisher(dice);
            json.list("sources")
                    .begin()
                    .put("organization", source.key())
                    .put("role", dice.pick(List.of("WIRE", "ORIGINATOR", "DISTRIBUTOR")))
                    .put("url", dice.percent(30) ? "https://wire.example.org/" + source.key() : null)
                    .end()
                    .endList();
        }
    }

    private void subjects(Json json, Dice dice) {
        json.list("subjects");
        int first = dice.zipf(subjects.size());
        int count = dice.between(1, 3);
        for (int i = 0; i < count; i++) {
            int which = (first + i * 7) % subjects.size();
            json.begin()
                    .put("scheme", SUBJECTS)
                    .put("code", "s" + (100 + which))
                    .put("name", subjects.get(which))
                    .end();
        }
        json.endList();
    }

    private static void parts(Json json, Copy copy) {
        json.list("byline");
        copy.byline.forEach(credit -> credit.put(json));
        json.endList().list("images");
        copy.pictures.forEach(picture -> picture.put(json));
        json.endList().list("mentions");
        copy.mentions.forEach(mention -> mention.put(json));
        json.endList().list("quotations");
        copy.quotations.forEach(quotation -> quotation.put(json));
        json.endList();
        for (String list : LISTS) {
            json.list(list);
            for (Claim claim : copy.claims) {
                if (claim.statement().list().equals(list)) {
                    claim.put(json);
                }
            }
            json.endList();
        }
    }
}
