package org.entente.engine.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.engine.lexicon.RelationTable.Group;
import org.entente.engine.lexicon.RelationTable.Of;
import org.entente.engine.lexicon.RelationTable.Place;
import org.entente.engine.lexicon.RelationTable.Saying;
import org.entente.engine.ontology.Assessment.Level;
import org.entente.engine.ontology.Context;

/** Reads {@code relations.yaml}; all its faults are found in one pass. */
final class RelationReader {
    private static final String QUARREL = "quarrel";

    private final RelationTable table = new RelationTable();

    private RelationReader() {}

    static RelationTable read(List<LexiconSource> sources) {
        RelationReader reader = new RelationReader();
        Yaml.readAll(sources, "relations.yaml", reader::file);
        return reader.table;
    }

    private void file(Yaml file) {
        Map<String, Yaml> parts = file.pairs();
        Yaml.check(parts, "", known());
        parts.forEach(this::part);
    }

    private static String[] known() {
        return Stream.concat(
                        Stream.of("nouns", "roles", "says", "fields", "grounds"),
                        Arrays.stream(Group.values()).map(Group::key).filter(key -> !key.equals(QUARREL)))
                .toArray(String[]::new);
    }

    private void part(String key, Yaml part) {
        switch (key) {
            case "nouns" -> part.pairs().forEach(this::nouns);
            case "roles" -> part.pairs().forEach(this::roles);
            case "says" -> part.pairs().forEach(this::says);
            case "fields" -> part.pairs().forEach(this::fields);
            case "grounds" -> part.texts().forEach(words -> table.addGround(List.of(words.split(" "))));
            default ->
                Arrays.stream(Group.values())
                        .filter(group -> group.key().equals(key))
                        .findFirst()
                        .ifPresent(group -> words(part, key, word -> table.add(group, word)));
        }
    }

    private void nouns(String key, Yaml list) {
        boolean quarrel = key.equals(QUARREL);
        Optional<Level> level = quarrel ? Optional.of(Level.NEGATIVE) : level(key, list);
        level.ifPresent(l -> words(list, key, noun -> table.addNoun(noun, l)));
        if (quarrel) {
            words(list, key, noun -> table.add(Group.QUARREL, noun));
        }
    }

    private void roles(String key, Yaml list) {
        level(key, list).ifPresent(level -> words(list, key, noun -> table.addRole(noun, level)));
    }

    private static Optional<Level> level(String key, Yaml list) {
        Optional<Level> level =
                Arrays.stream(Level.values()).filter(l -> l.code().equals(key)).findFirst();
        if (level.isEmpty()) {
            list.fault(key, "is no level; levels are positive, negative and neutral");
        }
        return level;
    }

    private void says(String key, Yaml kinds) {
        Optional<Sense> sense = Sense.of(key);
        if (sense.isEmpty()) {
            kinds.fault(key, "says nothing; write improving, worsening, more, less or steady, a level, or both");
            return;
        }
        Map<String, Yaml> lists = kinds.pairs();
        Yaml.check(
                lists,
                key,
                Stream.concat(
                                Arrays.stream(Place.values()).map(Place::key),
                                Arrays.stream(Of.values()).map(Of::key))
                        .toArray(String[]::new));
        for (Place place : Place.values()) {
            Yaml list = lists.get(place.key());
            if (list != null) {
                words(list, place.key(), word -> table.add(place, word, sense.get()));
            }
        }
        for (Of of : Of.values()) {
            sayings(lists.get(of.key()), sense.get(), of);
        }
    }

    private void sayings(Yaml list, Sense sense, Of of) {
        if (list == null) {
            return;
        }
        for (Yaml item : list.items()) {
            Saying saying = new Saying(words(item.text()), sense, of);
            if (!table.add(saying)) {
                item.fault(item.text(), "stands twice; keep one");
            }
        }
    }

    private void fields(String key, Yaml list) {
        try {
            Context field = Context.of(key);
            words(list, key, word -> table.addField(word, field));
        } catch (IllegalArgumentException e) {
            list.fault(key, "unknown context \"" + key + "\"");
        }
    }

    /** As the parser cuts them: "all-time low" is three, its hyphen apart. */
    private static List<String> words(String phrase) {
        return List.of(Phrase.parted(phrase).split(" +"));
    }

    /** Single words, each once. */
    private static void words(Yaml list, String key, Predicate<String> isNew) {
        for (Yaml item : list.items()) {
            String word = item.text().toLowerCase(Locale.ROOT);
            if (word.isEmpty() || word.contains(" ")) {
                item.fault(key, "\"" + word + "\" is not one word; phrases belong under phrases or pairs");
            } else if (!isNew.test(word)) {
                item.fault(key, "\"" + word + "\" stands twice; keep one");
            }
        }
    }
}
