package org.entente.engine.coding.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.engine.coding.scene.Found;
import org.entente.engine.coding.scene.Stage;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Mention;

/** What an article has said so far, sentence by sentence: about whom it was, and which office was whose. */
public final class Memory {
    /** A sentence that has been read: its mentions, the subjects first. */
    private record Past(List<Found> mentions) {}

    private final List<Past> sentences = new ArrayList<>();
    private final Map<String, Actor> roles = new HashMap<>();
    private List<Actor> pair = List.of();
    private boolean isPairLast;
    private Optional<Actor> perspective = Optional.empty();

    void role(String words, Actor actor) {
        roles.put(words, actor);
    }

    Optional<Actor> role(String words) {
        return Optional.ofNullable(roles.get(words));
    }

    /** The two states or organisations the last sentence that named two was about. */
    public List<Actor> pair() {
        return pair;
    }

    /** The two that the last sentence was about, if it named just two. */
    Optional<Found> lastTwo() {
        return isPairLast
                ? Optional.of(new Found(0, 0, pair, Mention.Kind.NAME, Found.Sort.MANY, false, ""))
                : Optional.empty();
    }

    /** Takes note of a sentence once its words are settled. */
    void heard(Stage stage) {
        List<Found> subjects = new ArrayList<>();
        List<Found> others = new ArrayList<>();
        for (Found f : stage.found()) {
            (stage.isSubject(f) && !f.place() ? subjects : others).add(f);
        }
        subjects.addAll(others);
        stage.together().ifPresent(all -> subjects.add(0, all));
        sentences.add(new Past(List.copyOf(subjects)));
        pair(stage.found());
    }

    /** The article begins in this place: that of its dateline, say. */
    public void begin(Actor actor) {
        sentences.add(new Past(List.of(Found.one(0, 0, actor, Mention.Kind.SEAT, Found.Sort.ANY))));
    }

    private void pair(List<Found> mentions) {
        List<Actor> two = new ArrayList<>(2);
        for (Found f : mentions) {
            Actor actor = f.actor();
            boolean told = two.stream().anyMatch(a -> a.code().equals(actor.code()));
            if (!f.isNone() && !f.place() && !told && f.kind() != Mention.Kind.PRONOUN) {
                two.add(actor);
            }
        }
        isPairLast = two.size() == 2;
        if (two.size() >= 2) {
            pair = List.copyOf(two.subList(0, 2));
        }
    }

    /** The last mention of this kind within so many sentences, a subject before others. */
    Optional<Found> last(int sentencesBack, Predicate<Found> kind) {
        int first = Math.max(0, sentences.size() - sentencesBack);
        for (int s = sentences.size() - 1; s >= first; s--) {
            for (Found f : sentences.get(s).mentions()) {
                if (kind.test(f)) {
                    return Optional.of(f);
                }
            }
        }
        return Optional.empty();
    }

    public Optional<Actor> perspective() {
        return perspective;
    }

    public void perspective(Optional<Actor> actor) {
        perspective = actor;
    }
}
