package org.entente.app.actors;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.entente.engine.lexicon.Listed;

/** How much there is in the actor tables. */
public record Counts(
        int states, int organisations, int groups, int people, int offices, int agents, int titles, int names) {

    static Counts of(List<Listed> items) {
        return new Counts(
                bodies(items, kind -> kind.equals("state")),
                bodies(items, kind -> kind.length() == 3),
                bodies(items, kind -> kind.equals("group")),
                sum(items, item -> item instanceof Listed.Person ? 1 : 0),
                sum(
                        items,
                        item -> item instanceof Listed.Person person
                                ? person.offices().size()
                                : 0),
                sum(
                        items,
                        item -> item instanceof Listed.Words words && !words.titles()
                                ? words.words().size()
                                : 0),
                sum(
                        items,
                        item -> item instanceof Listed.Words words && words.titles()
                                ? words.words().size()
                                : 0),
                sum(items, Counts::names));
    }

    private static int bodies(List<Listed> items, Predicate<String> kind) {
        return sum(items, item -> item instanceof Listed.Body body && kind.test(body.kind()) ? 1 : 0);
    }

    private static int names(Listed item) {
        if (item instanceof Listed.Body body) {
            return body.names().values().stream().mapToInt(List::size).sum();
        }
        return item instanceof Listed.Person person ? 1 + person.also().size() : 0;
    }

    private static int sum(List<Listed> items, ToIntFunction<Listed> count) {
        return items.stream().mapToInt(count).sum();
    }
}
