package org.entente.engine.lexicon;

import java.util.List;
import java.util.Map;

/** Reads the examples of an entry: {@code "S[Arnor] V[met] T[Gondor]."}, or {@code {text: "...", code: "..."}}. */
final class ExampleReader {
    private ExampleReader() {}

    /** @param list the value of {@code codes}, {@code skips} or {@code known-wrong}; null if the entry has none */
    static List<Example> read(Yaml list, String entry) {
        return list == null
                ? List.of()
                : list.items().stream().map(item -> example(item, entry)).toList();
    }

    private static Example example(Yaml item, String entry) {
        if (!item.isMap()) {
            return Example.parse(item.line(), item.text(), "");
        }
        Map<String, Yaml> pairs = item.pairs();
        Yaml text = pairs.remove("text");
        Yaml code = pairs.remove("code");
        if (text == null || !pairs.isEmpty()) {
            item.fault(entry, "write an example as \"...\" or {text: \"...\", code: \"...\"}");
            return Example.parse(item.line(), "", "");
        }
        if (code != null) {
            Codes.read(code.text(), code, entry);
        }
        return Example.parse(item.line(), text.text(), code == null ? "" : code.text());
    }
}
