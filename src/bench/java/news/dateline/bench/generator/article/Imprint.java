package news.dateline.bench.generator.article;

import java.util.List;
import java.util.stream.IntStream;

import news.dateline.bench.generator.chance.Dice;
import news.dateline.bench.generator.lines.Json;
import news.dateline.bench.generator.words.WordFile;
import news.dateline.bench.generator.world.Organization;
import news.dateline.bench.generator.world.Timeline;
import news.dateline.bench.generator.world.World;

/** What stands around an article: its address, rights, publisher, sources and subjects. */
final class Imprint {

    private static final String SUBJECTS = "https://example.org/subjects/";
    private static final String LICENSE = "https://creativecommons.org/licenses/by/4.0/";
    private static final List<String> SOURCES = List.of("WIRE", "ORIGINATOR", "DISTRIBUTOR");
    private static final int FIRST_CODE = 100;

    private final World world;
    private final List<String> subjects = new WordFile("subjects").lines("subjects");

    Imprint(World world) {
        this.world = world;
    }

    void put(Json json, Assignment assignment, Dice dice) {
        Organization publisher = world.organizations().publisher(dice);
        int year = Timeline.dayOf(assignment.minute()).getYear();
        String url = "https://news.example.org/" + year + "/" + assignment.key();
        json.put("url", dice.percent(90) ? url : null)
                .put("copyright", dice.percent(50) ? year + " " + publisher.name() : null)
                .put("license", dice.percent(20) ? LICENSE : null)
                .put("dateline", dice.percent(60) ? world.places().city(dice).key() : null)
                .put("publisher", publisher.key());
        if (dice.percent(40)) {
            Organization source = world.organizations().publisher(dice);
            json.objects("sources", List.of(source), one -> source(json, one, dice));
        }
        int first = dice.zipf(subjects.size());
        List<Integer> chosen =
                IntStream.range(0, dice.between(1, 3))
                        .mapToObj(i -> (first + i * 7) % subjects.size())
                        .toList();
        json.objects("subjects", chosen, one -> subject(json, one));
    }

    private static void source(Json json, Organization source, Dice dice) {
        String url = "https://wire.example.org/" + source.key();
        json.put("organization", source.key())
                .put("role", dice.pick(SOURCES))
                .put("url", dice.percent(30) ? url : null);
    }

    private void subject(Json json, int which) {
        json.put("scheme", SUBJECTS)
                .put("code", "s" + (FIRST_CODE + which))
                .put("name", subjects.get(which));
    }
}
