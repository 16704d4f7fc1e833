package org.entente.engine.merging;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
        SortedSet<Stem> words, SortedSet<Stem> names, SortedSet<Stem> spots, boolean mutual, boolean night) {
    /** Nothing is known of what they say, or they say nothing. */
    public static final Content NONE = new Content(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), false, false);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:[.,]\\p{N}++)*+");
    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "outside", "around", "off", "over", "into", "inside");
    private static final Set<String> SETTLEMENTS = Set.of(
            "village", "town", "city", "port", "district", "province", "region", "island", "outskirts", "villages");
    private static final int PART_OF_NAME = 4;

    private static final int MUTUAL = 1;
    private static final int NIGHT = 2;
    private static final int NAME = 1;
    private static final int SPOT = 2;

    /**
     * Of sentences.
     *
     * @param sentences those that tell the event, or their lines
     * @param actors whose names are left out
     */
    public static Content of(Collection<String> sentences, List<Actor> actors) {
        SortedSet<Stem> words = new TreeSet<>();
        SortedSet<Stem> names = new TreeSet<>();
        SortedSet<Stem> spots = new TreeSet<>();
        SortedSet<String> actorNames = namesOf(actors);
        boolean mutual = false;
        boolean night = false;
        for (String sentence : lines(sentences)) {
            Matcher word = WORD.matcher(sentence);
            String before = "";
            String last = "";
            while (word.find()) {
                String written = word.group();
                String lower = written.toLowerCase(Locale.ROOT);
                String stem = Words.stem(lower);
                mutual |= Words.isMutual(stem);
                night |= Words.isNight(stem);
                if (isTelling(lower, stem, actorNames)) {
                    Stem said = Stem.of(stem);
                    words.add(said);
                    if (isName(written, lower, last.isEmpty())) {
                        names.add(said);
                        if (WHERE.contains(last) || last.equals("of") && SETTLEMENTS.contains(before)) {
                            spots.add(said);
                        }
                    }
                }
                before = last;
                last = lower;
            }
        }
        return new Content(words, names, spots, mutual, night);
    }

    /** A sentence may run over several lines; what begins one is taken for no name, as what begins a sentence. */
    private static List<String> lines(Collection<String> sentences) {
        return sentences.stream()
                .flatMap(sentence -> Stream.of(sentence.split("\n")))
                .toList();
    }

    /**
     * What a store keeps of it in place of the sentences. Who guesses a word can see whether it is there, but no sentence
     * can be made of it. In letters of Base64; first a byte that says whether it is mutual (1) and by night (2), then for
     * each word the hash of its stem, from its highest byte to its lowest, with 1 for a name and 2 for a spot.
     */
    public String code() {
        ByteBuffer bytes = ByteBuffer.allocate(1 + Integer.BYTES * words.size());
        bytes.put((byte) ((mutual ? MUTUAL : 0) | (night ? NIGHT : 0)));
        words.forEach(word ->
                bytes.putInt(word.hash() | (names.contains(word) ? NAME : 0) | (spots.contains(word) ? SPOT : 0)));
        return Base64.getEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** Of what {@link #code} gave: it merges as the sentences would. */
    public static Content of(String code) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(code));
        byte all = bytes.get();
        SortedSet<Stem> words = new TreeSet<>();
        SortedSet<Stem> names = new TreeSet<>();
        SortedSet<Stem> spots = new TreeSet<>();
        while (bytes.hasRemaining()) {
            int word = bytes.getInt();
            Stem stem = Stem.of(word & ~Stem.FREE);
            words.add(stem);
            if ((word & NAME) != 0) {
                names.add(stem);
            }
            if ((word & SPOT) != 0) {
                spots.add(stem);
            }
        }
        return new Content(words, names, spots, (all & MUTUAL) != 0, (all & NIGHT) != 0);
    }

    /** Whether all words of a name stand in it. */
    boolean holds(String name) {
        Matcher word = WORD.matcher(name.toLowerCase(Locale.ROOT));
        boolean all = word.find();
        word.reset();
        while (word.find()) {
            all &= words.contains(Stem.of(Words.stem(word.group())));
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
