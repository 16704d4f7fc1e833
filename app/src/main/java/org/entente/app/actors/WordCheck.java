package org.entente.app.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Listed;

/** Nouns and titles that no text can hold, and those that tell two sectors. */
final class WordCheck {
    private final List<Listed> items;

    WordCheck(List<Listed> items) {
        this.items = items;
    }

    void into(Findings findings) {
        Map<String, Listed.Words> seen = new HashMap<>();
        for (Listed item : items) {
            if (item instanceof Listed.Words words) {
                words.words().forEach(word -> word(word, words, seen, findings));
            }
        }
    }

    private static void word(String word, Listed.Words item, Map<String, Listed.Words> seen, Findings findings) {
        List<String> parts = ActorTable.words(word.toLowerCase(Locale.ROOT));
        if (parts.isEmpty()) {
            findings.fault(
                    item.origin(), "", "\"" + word + "\" has no letter, so that no text can name it; take it out");
            return;
        }
        String key =
                parts + (item.titles() ? " title " : " noun ") + item.origin().own();
        Listed.Words before = seen.putIfAbsent(key, item);
        if (before != null && before.sector() != item.sector()) {
            findings.warning(
                    item.origin(),
                    "",
                    "\"" + word + "\" tells " + before.sector() + " in " + before.origin()
                            + ", and that wins; keep it in one of them");
        }
    }
}
