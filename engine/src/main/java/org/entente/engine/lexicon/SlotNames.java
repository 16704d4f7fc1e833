package org.entente.engine.lexicon;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a slot may be called: a part of the clause, or a preposition of one or two words. */
public final class SlotNames {
    private static final SortedSet<String> PARTS = sorted(
            "subject",
            "object",
            "indirect",
            "clause",
            "that",
            "infinitive",
            "possessor",
            "adjunct",
            "purpose",
            "speaker");
    private static final SortedSet<String> PREPOSITIONS = sorted(
            "aboard",
            "about",
            "above",
            "across",
            "after",
            "against",
            "ahead of",
            "along",
            "alongside",
            "amid",
            "among",
            "around",
            "as",
            "at",
            "away from",
            "because of",
            "before",
            "behind",
            "below",
            "beneath",
            "beside",
            "between",
            "beyond",
            "by",
            "concerning",
            "despite",
            "down",
            "during",
            "for",
            "from",
            "in",
            "inside",
            "into",
            "like",
            "near",
            "of",
            "off",
            "on",
            "onto",
            "opposite",
            "out of",
            "outside",
            "over",
            "past",
            "regarding",
            "round",
            "since",
            "than",
            "through",
            "throughout",
            "to",
            "toward",
            "towards",
            "under",
            "until",
            "up",
            "up to",
            "upon",
            "via",
            "with",
            "within",
            "without");

    private SlotNames() {}

    /** The parts of a clause that are no prepositions. */
    public static SortedSet<String> parts() {
        return PARTS;
    }

    public static SortedSet<String> prepositions() {
        return PREPOSITIONS;
    }

    /** The name as the frames have it: a file may write "out-of" or "out_of". */
    static String plain(String key) {
        return key.replace('_', ' ').replace('-', ' ');
    }

    static boolean isSlot(String name) {
        return PARTS.contains(name) || PREPOSITIONS.contains(name);
    }

    private static SortedSet<String> sorted(String... names) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(List.of(names)));
    }
}
