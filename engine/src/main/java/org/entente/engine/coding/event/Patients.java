package org.entente.engine.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.entente.engine.coding.scene.Cast;
import org.entente.engine.lexicon.Entry;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.lexicon.Slot;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Tree;
import org.entente.engine.text.time.DateNames;

/** What is acted upon where no actor is: "struck the depot", "turned down an appeal", "an attack on the bridge". */
final class Patients {
    private static final List<String> NEAR = List.of(Frame.OBJECT, Frame.INDIRECT);
    /** Prepositions that seldom tell when or where. */
    private static final List<String> FAR =
            List.of("against", "on", "upon", "to", "with", "at", "of", "from", "for", "into");

    /** Roots of what is done in a part of a country: "imposed a curfew in the district", "massed in the valley". */
    private static final Set<String> LOCAL = Set.of("14", "15", "172", "175", "081");

    private static final Set<String> PERSONS = Set.of("him", "her", "them");

    private final Fillers fillers;
    private final Tree tree;
    private final Cast cast;
    private final Instruments instruments;
    private final Blame blame;
    private final Set<String> settings;
    private final Set<String> localities;

    Patients(Lexicon lexicon, Fillers fillers, Cast cast, Instruments instruments, Blame blame) {
        this.settings = lexicon.words("setting");
        this.localities = lexicon.words("locality");
        this.fillers = fillers;
        this.tree = fillers.tree();
        this.cast = cast;
        this.instruments = instruments;
        this.blame = blame;
    }

    /** The noun in the place of the entry's target, -1 if there is none. */
    int of(Match match) {
        for (Slot slot : match.entry().slots()) {
            if (slot.role() == Slot.Role.TARGET) {
                int noun = noun(fillers.heads(slot.name(), match.frame()));
                if (noun >= 0) {
                    return noun;
                }
            }
        }
        boolean blames = Blame.isTold(match.entry()); // "condemned the attack on T": its words, as nobody is blamed
        int near = first(NEAR, match, head -> isAnything(head) || blames && blame.isHarm(head));
        if (near >= 0) {
            return near;
        }
        int far = first(FAR, match, head -> isThing(head) && !settings.contains(tree.lemma(head)) || isName(head));
        return far >= 0 ? far : locality(match);
    }

    /** The first noun in {@code slots} that fits and that the entry does not speak of itself, -1 if there is none. */
    private int first(List<String> slots, Match match, IntPredicate fits) {
        for (String slot : slots) {
            for (int head : match.frame().in(slot)) {
                if (fits.test(head) && !isSpoken(match.entry(), slot, head)) {
                    return head;
                }
            }
        }
        return -1;
    }

    private int locality(Match match) {
        if (!Roots.isOf(LOCAL, match.entry())) {
            return -1;
        }
        List<Integer> where = new ArrayList<>(match.frame().in("in"));
        match.frame()
                .in(Frame.OBJECT)
                .forEach(object -> where.addAll(fillers.frame(object).in("in")));
        return where.stream()
                .filter(head -> isThing(head) && localities.contains(tree.lemma(head)))
                .findFirst()
                .orElse(-1);
    }

    /** Whether the noun is part of what the entry says, or the source: "lodge" a "complaint" is one saying. */
    private boolean isSpoken(Entry entry, String name, int noun) {
        Slot slot = entry.slot(name);
        boolean source = slot != null && slot.role() == Slot.Role.SOURCE;
        return source || slot != null && !slot.words().isEmpty() && !isHarmed(entry, noun);
    }

    /** "seized the bridge": a thing that is harmed, and neither the harm itself ("an attack") nor its means ("missiles"). */
    private boolean isHarmed(Entry entry, int noun) {
        return Roots.isOf(Roots.HARM, entry) && !fillers.isDeed(noun) && !instruments.isOne(noun);
    }

    private int noun(List<Integer> heads) {
        for (int head : heads) {
            if (isAnything(head)) {
                return head;
            }
        }
        return -1;
    }

    private boolean isAnything(int head) {
        return isThing(head) || isName(head) || isPerson(head);
    }

    private boolean isThing(int head) {
        return tree.tag(head).startsWith("NN")
                && !tree.token(head).isName()
                && !fillers.isMeasure(head)
                && cast.named(head).isEmpty();
    }

    /** Somebody of whom we know nothing. */
    private boolean isName(int head) {
        return tree.token(head).isName()
                && cast.named(head).isEmpty()
                && !DateNames.isOne(tree.lemma(head).toLowerCase(Locale.ROOT));
    }

    /** "sentenced him". */
    private boolean isPerson(int head) {
        return tree.tag(head).equals("PRP")
                && PERSONS.contains(tree.token(head).form())
                && cast.named(head).isEmpty();
    }
}
