package org.entente.app.search.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.app.search.query.Candidate.Rank;
import org.entente.app.search.query.Meaning.Deed;
import org.entente.app.search.query.Meaning.Field;
import org.entente.app.search.query.Meaning.Standing;
import org.entente.engine.lexicon.Entry;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.lexicon.Phrase;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Context;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.PloverType;
import org.entente.engine.ontology.Status;

/**
 * The words for fields, kinds of event and statuses. The everyday words for kinds of event are those of the lexicon that
 * tell one by themselves: "talks" are consultations, because most entries with that noun are, and one asks for nothing
 * beside it; "sanctions" stand in the label of a code. All others are words of texts first: "death", "business".
 */
final class OntologyWords {
    /** So large a share of the entries of a word has to agree on the type. */
    private static final double MOST = 0.6;

    /** A verb has more senses than a noun. */
    private static final double MORE = 0.7;

    private static final Map<PloverType, Set<String>> LABELS = labels();

    private OntologyWords() {}

    static List<Candidate> of(Lexicon lexicon) {
        List<Candidate> all = new ArrayList<>();
        for (Context context : Context.values()) {
            forms(context.code().replace('_', ' ')).forEach(name -> all.add(field(name, context)));
        }
        for (Status status : Status.values()) {
            all.add(Candidate.of(status.code(), Rank.STATUS, new Standing(status)));
        }
        for (PloverType type : PloverType.values()) {
            forms(low(type)).forEach(name -> all.add(deed(name, type)));
        }
        Ontology.codes().forEach((code, cameo) -> all.add(Candidate.of(code, Rank.DEED, deed(cameo))));
        everyday(lexicon).forEach((word, type) -> forms(word).forEach(form -> all.add(deed(form, type))));
        return all;
    }

    private static Candidate field(String name, Context context) {
        return Candidate.of(name, Rank.FIELD, new Field(context));
    }

    private static Candidate deed(String name, PloverType type) {
        return Candidate.of(name, Rank.DEED, new Deed(Optional.of(type), "", low(type)));
    }

    private static Deed deed(Cameo cameo) {
        return new Deed(cameo.type(), cameo.code(), cameo.label());
    }

    private static String low(PloverType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    /** A word and its plural. */
    private static List<String> forms(String word) {
        String plural = word.endsWith("y") && !word.matches(".*[aeiou]y")
                ? word.substring(0, word.length() - 1) + "ies"
                : word.matches(".*(s|x|ch|sh)") ? word + "es" : word + "s";
        return List.of(word, plural);
    }

    /** The winners of {@link #MOST} of the entries of a noun, or of {@link #MORE} of those of a verb that is no noun. */
    private static Map<String, PloverType> everyday(Lexicon lexicon) {
        Map<String, Map<PloverType, Integer>> nouns = new TreeMap<>();
        Map<String, Map<PloverType, Integer>> verbs = new TreeMap<>();
        Set<String> alone = new HashSet<>();
        for (Entry entry : lexicon.entries()) {
            if (!entry.isOperator()) {
                Ontology.cameo(entry.code()).flatMap(Cameo::type).ifPresent(type -> {
                    count(nouns, entry.nouns(), type);
                    count(verbs, entry.verbs(), type);
                    if (entry.slots().isEmpty()) {
                        entry.nouns().forEach(noun -> alone.add(noun.head() + type));
                    }
                });
            }
        }
        Map<String, PloverType> everyday = new TreeMap<>();
        nouns.forEach((word, votes) -> winner(votes, MOST)
                .filter(type -> alone.contains(word + type) || isInLabel(word, type))
                .ifPresent(type -> everyday.put(word, type)));
        verbs.forEach((word, votes) -> winner(votes, MORE)
                .filter(type -> !nouns.containsKey(word) && isInLabel(word, type))
                .ifPresent(type -> everyday.put(word, type)));
        return everyday;
    }

    private static void count(Map<String, Map<PloverType, Integer>> votes, List<Phrase> phrases, PloverType type) {
        for (Phrase phrase : phrases) {
            if (phrase.others().isEmpty()) {
                votes.computeIfAbsent(phrase.head(), h -> new EnumMap<>(PloverType.class))
                        .merge(type, 1, Integer::sum);
            }
        }
    }

    private static Optional<PloverType> winner(Map<PloverType, Integer> votes, double share) {
        int all = votes.values().stream().mapToInt(Integer::intValue).sum();
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() >= share * all)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isInLabel(String word, PloverType type) {
        return LABELS.getOrDefault(type, Set.of()).contains(word);
    }

    private static Map<PloverType, Set<String>> labels() {
        Map<PloverType, Set<String>> labels = new EnumMap<>(PloverType.class);
        for (Cameo cameo : Ontology.codes().values()) {
            for (String word : Word.texts(cameo.label())) {
                cameo.type().ifPresent(type -> labels.computeIfAbsent(type, t -> new HashSet<>())
                        .addAll(List.of(word, word.replaceFirst("s$", ""))));
            }
        }
        return labels;
    }
}
