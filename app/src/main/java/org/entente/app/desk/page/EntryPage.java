package org.entente.app.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.app.Near;
import org.entente.app.desk.Kept;
import org.entente.app.desk.Tables;
import org.entente.app.desk.Tools;
import org.entente.app.desk.guard.Refused;
import org.entente.app.desk.lexicon.EntryWords;
import org.entente.app.render.EntryHtml;
import org.entente.engine.lexicon.Entry;
import org.entente.engine.lexicon.WordClass;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Ontology;

/** {@code /lexicon/ID}: one entry, what it asks for in words, its sentences, and the events that it made. */
public final class EntryPage implements Page {
    private static final int SUGGESTIONS = 3;

    /**
     * @param code of what it codes; none of an operator
     * @param asks what it asks of a sentence
     * @param html the entry as it is shown everywhere
     * @param classes those whose words it uses
     * @param events how many events of the store it took part in
     */
    public record Model(
            Entry entry, Optional<Cameo> code, List<String> asks, String html, List<WordClass> classes, long events) {}

    private final Tools tools;
    private final Tables tables;
    private final Kept<Map<String, Long>> events =
            new Kept<>(store -> store.lists().entries());

    public EntryPage(Tools tools, Tables tables) {
        this.tools = tools;
        this.tables = tables;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/lexicon/{id}", this::show);
    }

    private void show(Context context) {
        String id = context.pathParam("id");
        Entry entry = tables.lexicon().entries().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(id));
        List<String> used = entry.written().values().stream()
                .flatMap(Collection::stream)
                .filter(word -> word.startsWith("$"))
                .map(word -> word.substring(1))
                .toList();
        Model model = new Model(
                entry,
                Ontology.cameo(entry.code()),
                EntryWords.of(entry),
                EntryHtml.print(entry, LexiconPage.ADDRESSES),
                tables.lexicon().classes().stream()
                        .filter(each -> used.contains(each.name()))
                        .toList(),
                tools.read(events::get).getOrDefault(id, 0L));
        tools.show(context, "entry", tools.frame(context, "/lexicon", entry.id()), model);
    }

    /** An entry that an older lexicon had may still stand in the store. */
    private Refused unknown(String id) {
        List<String> near =
                Near.of(id, tables.lexicon().entries().stream().map(Entry::id).toList(), SUGGESTIONS);
        return new Refused(
                404,
                "The lexicon has no entry \"" + id + "\"."
                        + (near.isEmpty() ? "" : " Near to it are " + String.join(", ", near) + "."));
    }
}
