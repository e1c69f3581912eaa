package news.dateline.bench.generator.article;

import java.time.LocalDate;

import news.dateline.bench.generator.words.Phrases;
import news.dateline.bench.generator.world.When;

/** Prints dates in a language. */
final class Dates {

    private Dates() {}

    static Printed print(When when, Phrases phrases) {
        LocalDate day = when.earliest();
        int month = day.getMonthValue() - 1;
        String text =
                phrases.templates("when." + when.precision())
                        .get(0)
                        .with(
                                gap ->
                                        switch (gap) {
                                            case "day" -> "" + day.getDayOfMonth();
                                            case "month" -> phrases.lines("months").get(month);
                                            case "ofMonth" -> phrases.lines("months.of").get(month);
                                            default -> "" + day.getYear();
                                        });
        return new Printed(when, text);
    }

    /** With the preposition before it. */
    static String on(Printed date, Phrases phrases) {
        return phrases.templates("on." + date.when().precision()).get(0).with(gap -> date.text());
    }
}
