package org.entente.engine.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.ontology.Assessment.Level;
import org.entente.engine.ontology.Context;

/** The words in which a relation is judged, from {@code relations.yaml}. */
public final class RelationTable {
    /** Where a word that says something of a relation may stand. */
    public enum Place {
        VERBS,
        ALONE,
        NOUNS,
        ADJECTIVES,
        ADVERBS;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Words by what they do in such a claim; the file says what each is for. */
    public enum Group {
        QUARREL,
        VALUED,
        MUTUAL,
        BE,
        REMAIN,
        BECOME,
        MOVE,
        EXIST,
        SEEM,
        CALL,
        CARRIER,
        WISH,
        DOUBT,
        FORMER,
        LACK,
        OTHER,
        SHOW,
        REASON,
        REST,
        SPEAK;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a saying is said of: the relation or the two as its subject, or either beside it. */
    public enum Of {
        PHRASES,
        PAIRS,
        BETWEEN;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Words in this order with no noun or verb between. */
    public record Saying(List<String> words, Sense sense, Of of) {}

    private final Map<String, Level> nouns = new HashMap<>();
    private final Map<String, Level> roles = new HashMap<>();
    private final Map<Place, Map<String, Sense>> senses = new EnumMap<>(Place.class);
    private final Map<Group, Set<String>> groups = new EnumMap<>(Group.class);
    private final Map<String, List<Saying>> sayings = new HashMap<>();
    private final Map<String, Context> fields = new HashMap<>();
    private final List<List<String>> grounds = new ArrayList<>();

    RelationTable() {
        for (Place place : Place.values()) {
            senses.put(place, new HashMap<>());
        }
        for (Group group : Group.values()) {
            groups.put(group, new HashSet<>());
        }
    }

    /**
     * The table in the file {@code relations.yaml} among {@code sources}; empty if there is none.
     *
     * @throws LexiconException with every fault
     */
    public static RelationTable read(List<LexiconSource> sources) {
        return RelationReader.read(sources);
    }

    boolean addNoun(String noun, Level level) {
        return nouns.put(noun, level) == null;
    }

    boolean addRole(String noun, Level level) {
        return roles.put(noun, level) == null;
    }

    boolean add(Place place, String word, Sense sense) {
        return senses.get(place).put(word, sense) == null;
    }

    boolean add(Group group, String word) {
        return groups.get(group).add(word);
    }

    boolean addField(String word, Context field) {
        return fields.put(word, field) == null;
    }

    void addGround(List<String> words) {
        grounds.add(words);
    }

    boolean add(Saying saying) {
        List<Saying> same = sayings.computeIfAbsent(saying.words().get(0), w -> new ArrayList<>(2));
        boolean isNew = same.stream().noneMatch(s -> s.words().equals(saying.words()) && s.of() == saying.of());
        same.add(saying);
        return isNew;
    }

    /** What a noun for a relation says of it itself: "tie" nothing, "friendship" good; empty for another noun. */
    public Optional<Level> noun(String lemma) {
        return Optional.ofNullable(nouns.get(lemma));
    }

    /** What a noun for one of the two says: "ally", "foe". */
    public Optional<Level> role(String lemma) {
        return Optional.ofNullable(roles.get(lemma));
    }

    public Optional<Sense> sense(Place place, String word) {
        return Optional.ofNullable(senses.get(place).get(word));
    }

    public boolean is(Group group, String word) {
        return groups.get(group).contains(word);
    }

    /** The sayings that begin with {@code word}. */
    public List<Saying> sayings(String word) {
        return sayings.getOrDefault(word, List.of());
    }

    /** The field that a word beside a noun for a relation tells: "commercial" is trade. */
    public Optional<Context> field(String word) {
        return Optional.ofNullable(fields.get(word));
    }

    /** The words that begin what a claim rests on: "thanks to". */
    public List<List<String>> grounds() {
        return grounds;
    }
}
