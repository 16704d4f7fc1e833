package org.entente.engine.coding.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.engine.coding.scene.Cast;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Frames;
import org.entente.engine.text.Tree;

/**
 * Whom a protest or a show of force answers, if it does not say against whom it is: "called up reservists as ties with
 * T worsened", "sent soldiers after clashes with T", "closed the road after T raised the tax".
 */
final class Provocations {
    private static final Set<String> HANGING = Set.of("advcl", "prep");
    private static final Set<String> BEFORE =
            Set.of("after", "because", "since", "when", "as", "amid", "following", "over");
    private static final Set<String> WITH = Set.of("with", "between");

    private final Frames frames;
    private final Tree tree;
    private final Cast cast;
    private final Set<String> armed;
    private final Set<String> tension;

    Provocations(Lexicon lexicon, Frames frames, Cast cast) {
        this.frames = frames;
        this.tree = frames.tree();
        this.cast = cast;
        this.armed = lexicon.words("armed-side");
        this.tension = lexicon.words("tension");
    }

    /** Gives targets to those of {@code events} that have none, in place. */
    void apply(List<Coded> events) {
        for (int i = 0; i < events.size(); i++) {
            Coded event = events.get(i);
            Roles roles = event.roles();
            if (isShow(event) && roles.targets().isEmpty() && !roles.sources().isEmpty()) {
                Set<Integer> whom = of(event, events);
                if (!whom.isEmpty()) {
                    events.set(i, event.with(new Roles(roles.sources(), List.copyOf(whom), roles.others(), false)));
                }
            }
        }
    }

    private static boolean isShow(Coded event) {
        return event.code().root().equals("14") || event.code().root().equals("15");
    }

    private Set<Integer> of(Coded event, List<Coded> events) {
        Set<Integer> own = Set.copyOf(event.roles().sources());
        for (int child : hanging(event.position())) {
            Set<Integer> whom = foes(child, events, own);
            if (whom.isEmpty()) {
                whom = adversaries(child, own);
            }
            if (whom.isEmpty() && tree.token(child).isVerb()) {
                whom = doers(child, event, own);
            }
            if (!whom.isEmpty()) {
                return whom;
            }
        }
        return Set.of();
    }

    /** What the verb of an event hangs its grounds on: itself, or the verb it completes ("began building"). */
    private List<Integer> hanging(int position) {
        List<Integer> grounds = new ArrayList<>();
        for (int verb = position; verb >= 0; verb = tree.is(verb, "xcomp") ? tree.head(verb) : -1) {
            for (int child : tree.children(verb)) {
                boolean result =
                        tree.is(child, "advcl") && tree.tag(child).equals("VBG") && tree.child(child, "mark") < 0;
                int word = tree.is(child, "advcl") ? tree.child(child, Set.of("mark", "advmod")) : child;
                boolean ground = word >= 0 && BEFORE.contains(tree.lemma(word));
                if (HANGING.contains(tree.label(child)) && (result || ground)) {
                    grounds.add(child);
                }
            }
        }
        return grounds;
    }

    /** Who does something hostile there, or with whom there is a fight. */
    private Set<Integer> foes(int below, List<Coded> events, Set<Integer> own) {
        for (Coded other : events) {
            if (tree.dominates(below, other.position()) && isHostile(other)) {
                Set<Integer> whom = new LinkedHashSet<>(other.roles().sources());
                if (whom.isEmpty() || !Collections.disjoint(whom, own)) {
                    whom = new LinkedHashSet<>(other.roles().targets());
                }
                whom.removeAll(own);
                if (!whom.isEmpty()) {
                    return whom;
                }
            }
        }
        return Set.of();
    }

    private static boolean isHostile(Coded event) {
        return event.code().quad() >= 3;
    }

    /** "as relations with T worsened", "amid tension with T". */
    private Set<Integer> adversaries(int below, Set<Integer> own) {
        Set<Integer> whom = new LinkedHashSet<>();
        for (int i = tree.leftmost(below); i <= tree.rightmost(below); i++) {
            int noun = tree.head(i);
            boolean with = tree.is(i, "prep") && WITH.contains(tree.lemma(i)) && tree.child(i, "pobj") >= 0;
            if (with && noun >= 0 && (tension.contains(tree.lemma(noun)) || isMatterOfTension(noun))) {
                whom.addAll(cast.named(tree.child(i, "pobj")));
                whom.removeAll(own);
            }
        }
        return whom;
    }

    /** "an argument over water with T": T hangs on the water. */
    private boolean isMatterOfTension(int noun) {
        int over = tree.is(noun, "pobj") ? tree.head(noun) : -1;
        return over >= 0 && tree.head(over) >= 0 && tension.contains(tree.lemma(tree.head(over)));
    }

    /** Another's soldiers, whatever they do; whoever does something to be protested against. */
    private Set<Integer> doers(int verb, Coded event, Set<Integer> own) {
        Set<Integer> whom = new LinkedHashSet<>();
        boolean protest = event.code().root().equals("14");
        boolean deed = protest && !frames.at(verb).in(Frame.OBJECT).isEmpty();
        for (int subject : frames.subjects(verb)) {
            if (deed && !cast.heading(subject).isEmpty() || !protest && armed.contains(tree.lemma(subject))) {
                whom.addAll(cast.named(subject));
            }
        }
        whom.removeAll(own);
        return whom;
    }
}
