package news.dateline.bench.generator.article;

import java.util.List;

import news.dateline.bench.generator.chance.Dice;
import news.dateline.bench.generator.chance.Salt;
import news.dateline.bench.generator.lines.Json;
import news.dateline.bench.generator.words.Phrases;
import news.dateline.bench.generator.world.Timeline;
import news.dateline.bench.generator.world.World;

/** Puts an article into a line of a bundle. */
public final class ArticleLine {

    private final long seed;
    private final Imprint imprint;
    private final Phrases english = new Phrases("sentences/en");

    public ArticleLine(long seed, World world) {
        this.seed = seed;
        this.imprint = new Imprint(world);
    }

    /** The change is the minute of the second version. */
    public void put(Json json, Copy copy, int version, long change) {
        Assignment assignment = copy.assignment();
        Dice dice = new Dice(seed, Salt.IMPRINT, assignment.number());
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
        times(json, assignment);
        if (version > 1) {
            correction(json, assignment, version, Timeline.moment(change));
        }
        imprint.put(json, assignment, dice);
        parts(json, copy);
        json.end();
    }

    private static void times(Json json, Assignment assignment) {
        String minute = Timeline.moment(assignment.minute());
        if (assignment.draft()) {
            json.put("changedAt", minute);
            return;
        }
        boolean embargoed = assignment.embargo() != Assignment.NONE;
        json.put("publishedAt", minute)
                .put("publishedPrecision", assignment.dayOnly() ? "DAY" : null)
                .put("embargoUntil", embargoed ? Timeline.moment(assignment.embargo()) : null);
    }

    private void correction(Json json, Assignment assignment, int version, String at) {
        Dice dice = new Dice(seed, Salt.CORRECTION, assignment.number());
        String text = english.pick("correction", dice).with(gap -> dice.pick(english.lines(gap)));
        json.put("changedAt", at)
                .put("correctedAt", at)
                .objects(
                        "corrections",
                        List.of(text),
                        one -> json.put("at", at).put("version", version).put("text", one));
    }

    private static void parts(Json json, Copy copy) {
        json.objects("byline", copy.byline, credit -> credit.put(json))
                .objects("images", copy.pictures, picture -> picture.put(json))
                .objects("mentions", copy.mentions, mention -> mention.put(json))
                .objects("quotations", copy.quotations, quotation -> quotation.put(json));
        for (String list : Statement.LISTS) {
            List<Claim> claims =
                    copy.claims.stream()
                            .filter(claim -> claim.statement().list().equals(list))
                            .toList();
            json.objects(list, claims, claim -> claim.put(json));
        }
    }
}
