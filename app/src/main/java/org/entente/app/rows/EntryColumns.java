package org.entente.app.rows;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.app.render.MarkedExample;
import org.entente.engine.lexicon.Entry;
import org.entente.engine.lexicon.Example;
import org.entente.engine.lexicon.Slot;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Ontology;

/** What a list of the lexicon's entries shows of each. */
public final class EntryColumns {
    /** By code, operators last, and then as they stand in the files. */
    public static final Comparator<Entry> ORDER = Comparator.comparing(Entry::isOperator)
            .thenComparing(Entry::code)
            .thenComparing(Entry::file)
            .thenComparing(Entry::line);

    public static final List<Column<Entry>> TABLE = List.of(
            Column.of("code", e -> e.isOperator() ? e.operator() : e.code()),
            Column.of("id", 32, Entry::id),
            Column.of("words", e -> String.join(", ", predicates(e))));

    public static final List<Column<Entry>> ALL = List.of(
            Column.of("id", Entry::id),
            Column.of("code", Entry::code),
            Column.of("label", e -> cameo(e).map(Cameo::label)),
            Column.of("plover_type", e -> cameo(e).map(Cameo::typeName)),
            Column.of("plover_mode", EntryColumns::mode),
            Column.of("operator", Entry::operator),
            Column.of("words", e -> String.join(", ", predicates(e))),
            Column.of("codes", e -> e.codes().size()),
            Column.of("skips", e -> e.skips().size()),
            Column.of("known_wrong", e -> e.knownWrong().size()),
            Column.of("file", Entry::file),
            Column.of("line", Entry::line));

    private EntryColumns() {}

    private static Optional<Cameo> cameo(Entry entry) {
        return Ontology.cameo(entry.code());
    }

    private static String mode(Entry entry) {
        return entry.mode().isEmpty() ? cameo(entry).map(Cameo::mode).orElse("") : entry.mode();
    }

    private static List<String> predicates(Entry entry) {
        List<String> words = new ArrayList<>();
        List.of("verb", "noun", "adjective")
                .forEach(name -> words.addAll(entry.written().getOrDefault(name, List.of())));
        return words;
    }

    public static ObjectNode json(Entry entry) {
        ObjectNode object = JsonRows.flat(
                ALL.stream()
                        .filter(column -> !List.of("words", "codes", "skips", "known_wrong")
                                .contains(column.name()))
                        .toList(),
                entry);
        ObjectNode words = object.putObject("words");
        List.of("verb", "noun", "adjective").forEach(name -> strings(words.putArray(name), written(entry, name)));
        strings(object.putArray("over"), entry.over());
        ArrayNode slots = object.putArray("slots");
        entry.slots().forEach(slot -> slots.add(json(entry, slot)));
        object.put("reciprocal", entry.reciprocal());
        examples(object.putArray("codes"), entry.codes());
        examples(object.putArray("skips"), entry.skips());
        examples(object.putArray("known_wrong"), entry.knownWrong());
        return object;
    }

    private static ObjectNode json(Entry entry, Slot slot) {
        boolean free = slot.role() == Slot.Role.FREE;
        ObjectNode object = JsonNodeFactory.instance
                .objectNode()
                .put("slot", slot.name())
                .put("role", free ? null : slot.role().name().toLowerCase(Locale.ROOT))
                .put("forbidden", slot.presence() == Slot.Presence.FORBIDDEN);
        strings(object.putArray("words"), written(entry, slot.name()));
        strings(object.putArray("not_words"), written(entry, Entry.not(slot.name())));
        return object;
    }

    private static void examples(ArrayNode to, List<Example> examples) {
        for (Example example : examples) {
            to.addObject()
                    .put("text", MarkedExample.of(example).plain())
                    .put("code", JsonRows.orNull(example.code()))
                    .put("line", example.line());
        }
    }

    private static List<String> written(Entry entry, String name) {
        return entry.written().getOrDefault(name, List.of());
    }

    private static void strings(ArrayNode to, List<String> texts) {
        texts.forEach(to::add);
    }
}
