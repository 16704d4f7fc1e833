package org.entente.engine.coding.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Mention;
import org.entente.engine.ontology.Sector;
import org.entente.engine.text.Tree;

/** One sentence while its words are settled: who is found so far, by number, and who stands on which token. */
public record Stage(Tree tree, Cast cast, List<Found> found) {
    private static final Set<String> TOLD = Set.of("dobj", "iobj", "dative");
    private static final Set<String> TELLING = Set.of("tell", "inform", "brief", "assure", "remind");
    private static final Set<String> TO = Set.of("to", "with");
    private static final Set<String> SPEAKING = Set.of(
            "say",
            "speak",
            "talk",
            "explain",
            "comment",
            "announce",
            "admit",
            "interview",
            "remark",
            "statement",
            "meeting",
            "briefing",
            "meet");

    /** With the mentions that name somebody by themselves; places only say where. */
    public static Stage of(Tree tree, List<Found> mentions) {
        Stage stage = new Stage(tree, new Cast(tree), new ArrayList<>(mentions));
        for (int n = 0; n < mentions.size(); n++) {
            Found f = mentions.get(n);
            if (!f.place() && !stage.isPressTold(f)) {
                stage.cast.put(n, f.from(), f.to());
                stage.members(n);
            }
        }
        return stage;
    }

    /** "told reporters that", "in an interview with CNN": who only passes it on has no part in it. */
    private boolean isPressTold(Found f) {
        if (f.actor().sector() != Sector.JRN) {
            return false;
        }
        for (int i = f.from(); i <= f.to(); i++) {
            int head = tree.head(i);
            if (head >= 0 && TOLD.contains(tree.label(i)) && TELLING.contains(tree.lemma(head))) {
                return true;
            }
            int over = head < 0 || !tree.is(i, "pobj") ? -1 : tree.head(head);
            if (over >= 0 && TO.contains(tree.lemma(head)) && SPEAKING.contains(tree.lemma(over))) {
                return true;
            }
        }
        return false;
    }

    /** Each of several actors that one phrase names gets a number of his own. */
    private void members(int n) {
        Found f = found.get(n);
        if (f.actors().size() > 1) {
            List<Integer> numbers = new ArrayList<>();
            for (Actor actor : f.actors()) {
                numbers.add(found.size());
                found.add(Found.one(f.from(), f.to(), actor, f.kind(), f.sort()));
            }
            cast.group(n, numbers);
        }
    }

    /** Now it is known whom mention {@code n} means. */
    public void settle(int n, List<Actor> whom) {
        found.set(n, found.get(n).meaning(whom));
        members(n);
    }

    /** A mention that no table could find: tokens {@code from..to} mean these. */
    public void add(int from, int to, List<Actor> whom, Mention.Kind kind, Found.Sort sort) {
        if (kind == Mention.Kind.PRONOUN && whom.size() == 1 && number(whom.get(0)) >= 0) {
            cast.put(number(whom.get(0)), from);
            return;
        }
        int n = found.size();
        found.add(new Found(from, to, List.copyOf(whom), kind, sort, false, ""));
        for (int i = from; i <= to; i++) {
            if (!cast.has(i) || found.get(cast.at(i)).isNone()) {
                cast.put(n, i);
            }
        }
        members(n);
    }

    /** The number of this actor if the sentence has him already; -1 if not. */
    private int number(Actor actor) {
        for (int n = 0; n < found.size(); n++) {
            Found f = found.get(n);
            if (!f.place() && f.actors().size() == 1 && f.actor().equals(actor)) {
                return n;
            }
        }
        return -1;
    }

    /** Whether somebody known stands on the token. */
    public boolean isSettled(int token) {
        return cast.has(token) && !found.get(cast.at(token)).isNone();
    }

    /** The mention that stands on the token; the token must have one. */
    public Found at(int token) {
        return found.get(cast.at(token));
    }

    /** All who stand in a subject together: "Norway and Sweden agreed"; "they" are both. */
    public Optional<Found> together() {
        for (int i = 0; i < tree.size(); i++) {
            boolean subject = tree.is(i, "nsubj") || tree.is(i, "nsubjpass");
            if (subject
                    && isSettled(i)
                    && !tree.tag(i).startsWith("PRP")
                    && cast.named(i).size() > 1) {
                List<Actor> all = cast.named(i).stream()
                        .map(n -> found.get(n).actor())
                        .filter(a -> !a.isNone())
                        .toList();
                if (all.size() > 1) {
                    return Optional.of(new Found(i, i, all, Mention.Kind.NAME, Found.Sort.MANY, false, ""));
                }
            }
        }
        return Optional.empty();
    }

    public boolean isSubject(Found f) {
        for (int i = f.from(); i <= f.to(); i++) {
            if (tree.is(i, "nsubj") || tree.is(i, "nsubjpass")) {
                return true;
            }
        }
        return false;
    }
}
