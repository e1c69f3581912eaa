package news.dateline.bench.generator.world;

import java.time.LocalDate;
import java.util.List;

import news.dateline.bench.generator.chance.Dice;
import news.dateline.bench.generator.words.Phrases;

/** Gives events their names. */
final class EventNaming {

    /** A name, what stands before it in a sentence, and other names. */
    record Title(String article, String name, List<Name> others) {}

    private final Phrases words;
    private final List<String> months = new Phrases("sentences/en").lines("months");

    EventNaming(Phrases words) {
        this.words = words;
    }

    Title title(String kind, Part first, Place place, LocalDate starts, Dice dice) {
        String topic = dice.pick(words.lines("topics"));
        String name =
                words.pick("name." + kind, dice)
                        .with(
                                gap ->
                                        switch (gap) {
                                            case "person" -> first.agent().name();
                                            case "country" -> place.country().name();
                                            case "place" -> place.name();
                                            case "year" -> String.valueOf(starts.getYear());
                                            case "month" -> months.get(starts.getMonthValue() - 1);
                                            default -> topic;
                                        });
        List<Name> others =
                dice.percent(25)
                        ? List.of(new Name(other(name, starts, dice), "en", Name.Kind.VARIANT))
                        : List.of();
        return new Title(kind.equals("VISIT") ? "" : "the ", name, others);
    }

    private static String other(String name, LocalDate starts, Dice dice) {
        return dice.pick(List.of("so-called ", "first ", "long-awaited "))
                + name
                + " ("
                + starts.getYear()
                + ")";
    }
}
