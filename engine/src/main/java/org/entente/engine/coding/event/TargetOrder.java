package org.entente.engine.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.engine.lexicon.Entry;
import org.entente.engine.text.Frame;

/** In which slots a target is looked for, where an entry does not say. */
final class TargetOrder {
    /** Where a target stands if an entry does not say, the likeliest first. */
    private static final List<String> TARGETS = List.of(
            "with",
            "together with",
            "to",
            "against",
            "on",
            "upon",
            "at",
            "from",
            "for",
            "between",
            "over",
            "of",
            "toward",
            "towards",
            "in",
            "into",
            "inside",
            "about",
            "by",
            "outside",
            "near",
            "out of",
            "before",
            "among",
            "under");

    static final List<String> ALL_TARGETS = targets(Frame.INDIRECT, Frame.OBJECT);
    /** Who does harm together with somebody does not do it to him. */
    private static final List<String> CONFLICT_TARGETS =
            ALL_TARGETS.stream().filter(slot -> !slot.startsWith("together")).toList();

    /** Where force is shown, used or defied it also stands before or goes through its target: "exercises off T". */
    private static final List<String> PLACES = List.of(
            "off", "opposite", "along", "across", "through", "throughout", "around", "round", "onto", "past", "beyond");

    private static final List<String> FORCE_TARGETS =
            Stream.concat(CONFLICT_TARGETS.stream(), PLACES.stream()).toList();

    /** "an inquiry into T at the consulate of U". */
    private static final List<String> INQUIRY_TARGETS = ahead(CONFLICT_TARGETS, "into", "against");

    /** "an attack on T with the aid of U". */
    private static final List<String> HARM_TARGETS = ahead(FORCE_TARGETS, "against", "on", "upon", "at");

    private static final Set<String> FORCE = Set.of("14", "15", "17");

    private TargetOrder() {}

    private static List<String> targets(String... first) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(TARGETS);
        return List.copyOf(all);
    }

    /** The same order but for {@code first}, which come before all other prepositions. */
    private static List<String> ahead(List<String> order, String... first) {
        List<String> all = new ArrayList<>(order);
        all.removeAll(List.of(first));
        all.addAll(2, List.of(first));
        return List.copyOf(all);
    }

    /** The slots for an entry of its kind, the likeliest first. */
    static List<String> of(Entry entry) {
        if (Roots.isOf(Roots.VIOLENCE, entry)) {
            return HARM_TARGETS;
        }
        if (Roots.isOf(FORCE, entry)) {
            return FORCE_TARGETS;
        }
        if (entry.code().startsWith("09")) {
            return INQUIRY_TARGETS;
        }
        return isConflict(entry) ? CONFLICT_TARGETS : ALL_TARGETS;
    }

    static boolean isConflict(Entry entry) {
        return !entry.isOperator() && entry.code().compareTo("09") >= 0;
    }
}
