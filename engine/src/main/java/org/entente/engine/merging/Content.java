package org.entente.engine.merging;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.engine.ontology.Actor;

/**
 * What the sentences of a telling say beside who and whom.
 *
 * @param words stems that say anything, without the names of the two actors
 * @param names those of them that are names, as of villages and people
 * @param spots those of the names that say where: "at Kolsva", "the village of Kolsva"
 * @param mutual whether a word says that both sides did it: "exchanged", "clashed"
 * @param night whether it was by night, which belongs to two days
 */
public record Content(
        SortedSet<String> words, SortedSet<String> names, SortedSet<String> spots, boolean mutual, boolean night) {
    /** No text is kept, or it says nothing. */
    public static final Content NONE = new Content(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), false, false);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:[.,]\\p{N}++)*+");
    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "outside", "around", "off", "over", "into", "inside");
    private static final Set<String> SETTLEMENTS = Set.of(
            "village", "town", "city", "port", "district", "province", "region", "island", "outskirts", "villages");
    private static final int PART_OF_NAME = 4;

    /** @param sentences the sentences that tell the event; @param actors whose names are left out */
    public static Content of(Collection<String> sentences, List<Actor> actors) {
        SortedSet<String> words = new TreeSet<>();
        SortedSet<String> names = new TreeSet<>();
        SortedSet<String> spots = new TreeSet<>();
        SortedSet<String> said = namesOf(actors);
        boolean mutual = false;
        boolean night = false;
        for (String sentence : sentences) {
            Matcher word = WORD.matcher(sentence);
            String before = "";
            String last = "";
            while (word.find()) {
                String written = word.group();
                String lower = written.toLowerCase(Locale.ROOT);
                String stem = Words.stem(lower);
                mutual |= Words.isMutual(stem);
                night |= Words.isNight(stem);
                if (isTelling(lower, stem, said)) {
                    words.add(stem);
                    if (isName(written, lower, last.isEmpty())) {
                        names.add(stem);
                        if (WHERE.contains(last) || last.equals("of") && SETTLEMENTS.contains(before)) {
                            spots.add(stem);
                        }
                    }
                }
                before = last;
                last = lower;
            }
        }
        return new Content(words, names, spots, mutual, night);
    }

    /** Whether all words of a name stand in it. */
    boolean holds(String name) {
        Matcher word = WORD.matcher(name.toLowerCase(Locale.ROOT));
        boolean all = word.find();
        word.reset();
        while (word.find()) {
            all &= words.contains(Words.stem(word.group()));
        }
        return all;
    }

    private static boolean isTelling(String lower, String stem, SortedSet<String> said) {
        boolean short_ = lower.length() < 3 && !Character.isDigit(lower.charAt(0));
        return !short_
                && !Words.isCalendar(lower)
                && !said.contains(lower)
                && !said.contains(stem)
                && Words.rarity(stem) > 0;
    }

    private static boolean isName(String written, String lower, boolean first) {
        return Character.isUpperCase(written.charAt(0))
                && !first
                && !Words.isCommon(lower)
                && !Words.isState(Words.stem(lower));
    }

    private static SortedSet<String> namesOf(List<Actor> actors) {
        SortedSet<String> names = new TreeSet<>();
        for (Actor actor : actors) {
            names.add(Words.state(actor.code()));
            names.add(actor.code().toLowerCase(Locale.ROOT));
            Matcher word = WORD.matcher(actor.name().toLowerCase(Locale.ROOT));
            while (word.find()) {
                if (word.group().length() >= PART_OF_NAME) {
                    names.add(word.group());
                }
            }
        }
        return names;
    }
}
