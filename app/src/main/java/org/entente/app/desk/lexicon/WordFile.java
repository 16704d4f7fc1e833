package org.entente.app.desk.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A file of the lexicon that is lists of words under headings, such as {@code contexts.yaml}, as it can be shown. */
public final class WordFile {
    /**
     * Words under a heading.
     *
     * @param depth 0 for a heading of the file, 1 for one below it
     * @param words empty where only headings follow
     */
    public record Section(String name, int depth, List<String> words) {}

    private final List<Section> sections = new ArrayList<>();

    private WordFile() {}

    /** The sections of a file in its order. */
    public static List<Section> read(String yaml) {
        WordFile file = new WordFile();
        Object content = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        if (content instanceof List<?> items) {
            items.forEach(file::item);
        } else if (content instanceof Map<?, ?> parts) {
            parts.forEach((name, part) -> file.add(name.toString(), 0, part));
        }
        return List.copyOf(file.sections);
    }

    /** {@code {context: energy, words: [...], not: [...]}}: the first value is the heading of the others. */
    private void item(Object item) {
        if (!(item instanceof Map<?, ?> parts)) {
            return;
        }
        boolean headed = false;
        for (Map.Entry<?, ?> part : parts.entrySet()) {
            if (!headed && !(part.getValue() instanceof List<?>)) {
                sections.add(new Section(String.valueOf(part.getValue()), 0, List.of()));
                headed = true;
            } else {
                add(part.getKey().toString(), 1, part.getValue());
            }
        }
    }

    private void add(String name, int depth, Object value) {
        if (value instanceof Map<?, ?> parts) {
            sections.add(new Section(name, depth, List.of()));
            parts.forEach((key, part) -> add(key.toString(), depth + 1, part));
        } else if (value instanceof List<?> words) {
            sections.add(
                    new Section(name, depth, words.stream().map(String::valueOf).toList()));
        } else if (value != null) {
            sections.add(new Section(name, depth, List.of(value.toString())));
        }
    }
}
