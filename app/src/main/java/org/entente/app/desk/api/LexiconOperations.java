package org.entente.app.desk.api;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.entente.app.desk.Tables;
import org.entente.app.desk.lexicon.EntrySearch;
import org.entente.app.rows.EntryColumns;
import org.entente.app.rows.JsonRows;
import org.entente.engine.lexicon.Entry;

/** {@code /lexicon/entries}. */
record LexiconOperations(Lists lists, Tables tables) {
    void addTo(Map<String, Api.Handling> handlings) {
        handlings.put(
                "listEntries",
                asked -> lists.answer(asked, "entries", store -> {
                    List<Entry> found = new EntrySearch(tables.lexicon())
                            .find(asked.text("q").orElse(""), asked.text("code").orElse("")).stream()
                                    .sorted(EntryColumns.ORDER)
                                    .toList();
                    return new KnownList<>(
                            found, entry -> List.of(entry.id(), ""), EntryColumns.ALL, EntryColumns::json, store);
                }));
        handlings.put("getEntry", this::one);
    }

    private void one(Asked asked) {
        String id = asked.value("id");
        Entry entry = tables.lexicon().entries().stream()
                .filter(each -> each.id().equals(id))
                .min(Comparator.comparing(Entry::file))
                .orElseThrow(() -> new Missing("no entry has the id \"" + id + "\""));
        asked.context().contentType("application/json").result(JsonRows.text(EntryColumns.json(entry)) + "\n");
    }
}
