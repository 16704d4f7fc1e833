package org.entente.app.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.app.desk.Kept;
import org.entente.app.desk.Tables;
import org.entente.app.desk.Tools;
import org.entente.app.desk.lexicon.EntrySearch;
import org.entente.app.desk.lexicon.WordFile;
import org.entente.app.render.EntryHtml;
import org.entente.app.render.OperatorHtml;
import org.entente.engine.lexicon.Entry;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Ontology;

/** {@code /lexicon}: the entries, to browse and to search; the operators, classes, fields and words for relations. */
public final class LexiconPage implements Page {
    /** More entries than this are not shown as a whole. */
    private static final int SHOWN = 300;

    static final EntryHtml.Addresses ADDRESSES =
            new EntryHtml.Addresses(id -> "/lexicon/" + Links.segment(id), name -> "/lexicon/classes#class-" + name);

    /** A root category and how many entries code it. */
    public record Root(Cameo code, long entries) {}

    /** An entry in a list, with the number of events of the store that it took part in. */
    public record Line(Entry entry, String words, long events) {}

    /**
     * @param groups the entries that were found, by code; operators under the name of theirs
     * @param found how many there are, of which the first are shown
     */
    public record Model(
            String said,
            String code,
            int entries,
            int sentences,
            String version,
            List<Root> roots,
            SortedMap<String, List<Line>> groups,
            int found) {
        public boolean isSearch() {
            return !said.isEmpty() || !code.isEmpty();
        }

        /** A code with its label, or the name of an operator. */
        public String title(String group) {
            return Ontology.cameo(group).map(code -> group + " " + code.label()).orElse("Operator " + group);
        }
    }

    /** A part of the lexicon as a page: HTML of {@code render}, in which everything is escaped. */
    public record Part(String title, String meaning, String html, List<WordFile.Section> sections) {}

    private final Tools tools;
    private final Tables tables;
    private final Kept<Map<String, Long>> events =
            new Kept<>(store -> store.lists().entries());

    public LexiconPage(Tools tools, Tables tables) {
        this.tools = tools;
        this.tables = tables;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/lexicon", this::list);
        routes.get(
                "/lexicon/operators",
                context -> part(
                        context,
                        new Part(
                                "Operators",
                                "",
                                OperatorHtml.print(tables.lexicon(), ADDRESSES).replaceFirst("<h2>Operators</h2>", ""),
                                List.of())));
        routes.get(
                "/lexicon/classes",
                context -> part(
                        context,
                        new Part(
                                "Classes of words",
                                "An entry names a class instead of its words.",
                                classes(),
                                List.of())));
        routes.get(
                "/lexicon/fields",
                context -> part(
                        context,
                        file(
                                "contexts.yaml",
                                "Fields",
                                "The words that put an event in a field when they stand in its own clause.")));
        routes.get(
                "/lexicon/relations",
                context -> part(
                        context,
                        file(
                                "relations.yaml",
                                "Words for relations",
                                "The words in which a relation itself is judged.")));
    }

    private void list(Context context) {
        String said = asked(context, "word");
        String code = asked(context, "code");
        List<Entry> all = tables.lexicon().entries();
        List<Entry> found =
                said.isEmpty() && code.isEmpty() ? List.of() : new EntrySearch(tables.lexicon()).find(said, code);
        Map<String, Long> counts = tools.read(events::get);
        SortedMap<String, List<Line>> groups = found.stream()
                .limit(SHOWN)
                .collect(Collectors.groupingBy(
                        LexiconPage::group,
                        TreeMap::new,
                        Collectors.mapping(
                                entry -> new Line(entry, words(entry), counts.getOrDefault(entry.id(), 0L)),
                                Collectors.toList())));
        int sentences = all.stream()
                .mapToInt(entry -> entry.codes().size()
                        + entry.skips().size()
                        + entry.knownWrong().size())
                .sum();
        Model model = new Model(
                said, code, all.size(), sentences, tables.lexicon().version(), roots(all), groups, found.size());
        tools.show(context, "lexicon", tools.frame(context, "/lexicon", "Lexicon"), model);
    }

    private static List<Root> roots(List<Entry> all) {
        Map<String, Long> counts = all.stream()
                .filter(entry -> !entry.isOperator())
                .collect(Collectors.groupingBy(entry -> entry.code().substring(0, 2), Collectors.counting()));
        return Ontology.codes().values().stream()
                .filter(code -> code.code().length() == 2)
                .map(code -> new Root(code, counts.getOrDefault(code.code(), 0L)))
                .toList();
    }

    private static String group(Entry entry) {
        return entry.isOperator() ? entry.operator() : entry.code();
    }

    static String words(Entry entry) {
        return List.of("verb", "noun", "adjective").stream()
                .flatMap(kind -> entry.written().getOrDefault(kind, List.of()).stream())
                .collect(Collectors.joining(", "));
    }

    private void part(Context context, Part part) {
        tools.show(context, "lexiconpart", tools.frame(context, "/lexicon", part.title()), part);
    }

    private String classes() {
        StringBuilder html = new StringBuilder();
        tables.lexicon().classes().forEach(each -> html.append(EntryHtml.wordClass(each, ADDRESSES)));
        return html.toString();
    }

    private Part file(String name, String title, String meaning) {
        return new Part(title, meaning, "", WordFile.read(tables.file(name).orElse("{}")));
    }

    private static String asked(Context context, String name) {
        return Optional.ofNullable(context.queryParam(name)).orElse("").strip();
    }
}
