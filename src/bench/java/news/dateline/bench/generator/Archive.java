package news.dateline.bench.generator;

import java.io.IOException;
import java.util.Comparator;
import java.util.PriorityQueue;

import news.dateline.bench.generator.article.ArticleLine;
import news.dateline.bench.generator.article.Assignment;
import news.dateline.bench.generator.article.Assignment.Later;
import news.dateline.bench.generator.article.Assignments;
import news.dateline.bench.generator.article.Desk;
import news.dateline.bench.generator.article.RecordLine;
import news.dateline.bench.generator.lines.EntityLine;
import news.dateline.bench.generator.lines.Json;
import news.dateline.bench.generator.lines.WithdrawLine;
import news.dateline.bench.generator.world.Entity;
import news.dateline.bench.generator.world.Sizes;
import news.dateline.bench.generator.world.Steady;
import news.dateline.bench.generator.world.Timeline;
import news.dateline.bench.generator.world.World;

/** Writes a newsroom's archive, line by line: the entities, then the articles as they came out. */
public final class Archive {

    private final World world;
    private final Assignments assignments;
    private final Desk desk;
    private final ArticleLine articleLine;
    private final RecordLine recordLine;
    private final Appendable out;
    private final Json json = new Json();
    private final PriorityQueue<Assignment> later =
            new PriorityQueue<>(
                    Comparator.comparing(Assignment::laterArticle)
                            .thenComparing(Assignment::number));

    public Archive(long seed, int articles, Appendable out) {
        this.world = new World(seed, new Sizes(articles));
        this.assignments = new Assignments(seed, world);
        this.desk = new Desk(seed, world);
        this.articleLine = new ArticleLine(seed, world);
        this.recordLine = new RecordLine(seed, world);
        this.out = out;
    }

    public void write() throws IOException {
        entities();
        for (int number = 0; number < world.sizes().records(); number++) {
            recordLine.put(json, number);
            endLine();
        }
        for (int number = 0; number < world.sizes().articles(); number++) {
            while (!later.isEmpty() && later.peek().laterArticle() <= number) {
                change(later.poll());
            }
            Assignment assignment = assignments.at(number);
            articleLine.put(json, desk.write(assignment, 1), 1, 0);
            endLine();
            if (assignment.later() != Later.NOTHING) {
                later.add(assignment);
            }
        }
        while (!later.isEmpty()) {
            change(later.poll());
        }
    }

    private void entities() throws IOException {
        Sizes sizes = world.sizes();
        for (int i = 0; i < sizes.places(); i++) {
            entity(world.places().at(i));
        }
        for (int i = 0; i < sizes.organizations(); i++) {
            entity(world.organizations().at(i));
        }
        for (int i = 0; i < sizes.people(); i++) {
            entity(world.people().at(i));
        }
        for (int i = 0; i < sizes.events(); i++) {
            entity(world.events().at(i));
        }
        Steady steady = world.steady();
        entity(steady.organization());
        entity(steady.person());
        entity(steady.event());
        for (Entity part : steady.parts()) {
            entity(part);
        }
    }

    private void entity(Entity entity) throws IOException {
        EntityLine.put(json, entity);
        endLine();
    }

    private void change(Assignment assignment) throws IOException {
        long minute = world.timeline().minute(assignment.laterArticle());
        if (assignment.later() == Later.CORRECTED) {
            articleLine.put(json, desk.write(assignment, 2), 2, minute);
        } else {
            WithdrawLine.put(json, assignment.key(), 1, Timeline.moment(minute));
        }
        endLine();
    }

    private void endLine() throws IOException {
        out.append(json.line()).append('\n');
        json.clear();
    }
}
