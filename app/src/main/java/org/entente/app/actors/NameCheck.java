package org.entente.app.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Dates;
import org.entente.engine.lexicon.Listed;
import org.entente.engine.lexicon.Name;
import org.entente.engine.lexicon.Origin;

/** Names that no text can hold, and names that hide others. */
final class NameCheck {
    /** A name of an item, and whose it is. */
    private record Use(Name.Kind kind, String actor, Dates dates, String item, Origin origin) {
        /** Whether an article would take this one for the other on some day. */
        boolean hides(Use other) {
            boolean wins = origin.own() == other.origin.own() ? kind.compareTo(other.kind) <= 0 : origin.own();
            return wins && !actor.equals(other.actor) && !item.equals(other.item) && dates.overlaps(other.dates);
        }
    }

    private final Map<List<String>, List<Use>> uses = new LinkedHashMap<>();
    private final Map<List<String>, String> texts = new LinkedHashMap<>();
    private final List<Listed> items;

    NameCheck(List<Listed> items) {
        this.items = items;
    }

    void into(Findings findings) {
        for (Listed item : items) {
            if (item instanceof Listed.Body body) {
                body.names()
                        .forEach((kind, all) -> all.forEach(name -> {
                            String actor = body.code() + " " + body.sector();
                            add(name, new Use(kind, actor, body.dates(), body.name(), body.origin()), findings);
                        }));
            } else if (item instanceof Listed.Person person) {
                Use use = new Use(Name.Kind.PERSON, person.name(), Dates.ALWAYS, person.name(), person.origin());
                add(person.name(), use, findings);
                person.also().forEach(name -> add(name, use, findings));
            }
        }
        uses.forEach((words, all) -> clashes(texts.get(words), all, findings));
    }

    private void add(String name, Use use, Findings findings) {
        List<String> words = ActorTable.words(name);
        if (words.isEmpty()) {
            findings.fault(
                    use.origin(),
                    use.item(),
                    "\"" + name + "\" has no letter, so that no text can name it;" + " take it out");
            return;
        }
        if (words.size() > 1 && words.get(0).equals("the")) {
            findings.warning(
                    use.origin(),
                    use.item(),
                    "\"" + name + "\" is found with its article alone; write it" + " without");
        }
        texts.putIfAbsent(words, name);
        uses.computeIfAbsent(words, w -> new ArrayList<>(1)).add(use);
    }

    private static void clashes(String name, List<Use> all, Findings findings) {
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < all.size(); j++) {
                Use use = all.get(i);
                Use other = all.get(j);
                boolean both = other.hides(use);
                if (use.hides(other) && (!both || i < j)) {
                    findings.warning(
                            use.origin(),
                            use.item(),
                            "\"" + name + "\" hides " + other.item() + " in " + other.origin()
                                    + "; give dates, or keep it in one of them");
                }
            }
        }
    }
}
