package org.entente.app.render;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.engine.lexicon.Entry;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.lexicon.WordClass;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Ontology;

/**
 * The whole lexicon as one page of HTML that needs no network and no server: entries by their CAMEO code, operators with
 * what they make of events, and classes of words. A script filters it as one types; without it the page is whole.
 */
public final class LexiconHtml {
    private final Lexicon lexicon;
    private final SortedMap<String, SortedMap<String, List<Entry>>> roots;
    private final StringBuilder html = new StringBuilder();

    private LexiconHtml(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.roots = lexicon.entries().stream()
                .filter(entry -> !entry.isOperator())
                .sorted(Comparator.comparing(Entry::file).thenComparing(Entry::line))
                .collect(Collectors.groupingBy(
                        entry -> entry.code().substring(0, 2),
                        TreeMap::new,
                        Collectors.groupingBy(Entry::code, TreeMap::new, Collectors.toList())));
    }

    /** The whole page. */
    public static String print(Lexicon lexicon) {
        LexiconHtml page = new LexiconHtml(lexicon);
        page.header();
        page.contents();
        page.html.append("<main>\n");
        page.roots.forEach(page::root);
        OperatorHtml.append(lexicon, EntryHtml.Addresses.SAME_PAGE, page.html);
        page.classes();
        page.html.append("</main>\n");
        return Html.page(
                "The lexicon of Entente",
                Html.resource("lexicon.css"),
                Html.resource("lexicon.js"),
                page.html.toString());
    }

    private void header() {
        int sentences = lexicon.entries().stream()
                .mapToInt(e ->
                        e.codes().size() + e.skips().size() + e.knownWrong().size())
                .sum();
        html.append(
                """
                <header>
                <h1>The lexicon of Entente</h1>
                <p>%d entries with %d sentences; version %s. In a sentence the <u>source</u>, the <i>target</i> and the
                <b>trigger</b> are marked. ✓ must be coded, ✕ must give nothing, ? should be coded and is not yet.</p>
                </header>
                <form role="search" hidden>
                <input type="search" aria-label="Search the lexicon" placeholder="meet, hold-talks, 042, $weapon …"
                 autocomplete="off" autocapitalize="none" spellcheck="false">
                <output></output>
                </form>
                """
                        .formatted(lexicon.entries().size(), sentences, lexicon.version()));
    }

    private void contents() {
        html.append("<nav aria-label=\"Contents\">\n<ol>\n");
        roots.forEach(
                (root, codes) -> link("r" + root, root, Ontology.code(root).label(), size(codes)));
        long operators = lexicon.entries().stream().filter(Entry::isOperator).count();
        link("operators", "", "Operators", (int) operators);
        link("classes", "", "Classes of words", lexicon.classes().size());
        html.append("</ol>\n</nav>\n");
    }

    private void link(String to, String code, String label, int size) {
        html.append("<li><a href=\"#%s\">%s <small>%d</small></a>\n"
                .formatted(to, Html.escaped((code + " " + label).strip()), size));
    }

    private static int size(Map<String, List<Entry>> codes) {
        return codes.values().stream().mapToInt(List::size).sum();
    }

    private void root(String root, SortedMap<String, List<Entry>> codes) {
        Cameo category = Ontology.code(root);
        html.append("<section id=\"r%s\">\n<h2>%s %s</h2>\n".formatted(root, root, Html.escaped(category.label())));
        codes.forEach(this::leaf);
        missing(root, codes);
        html.append("</section>\n");
    }

    private void leaf(String code, List<Entry> entries) {
        Cameo category = Ontology.code(code);
        html.append("<section data-code=\"%s\">\n<h3 class=\"q%d\">%s %s <small>%s</small></h3>\n"
                .formatted(code, category.quad(), code, Html.escaped(category.label()), Labels.type(category)));
        entries.forEach(entry -> EntryHtml.append(entry, EntryHtml.Addresses.SAME_PAGE, html));
        html.append("</section>\n");
    }

    /** What nobody has written an entry for. */
    private void missing(String root, SortedMap<String, List<Entry>> codes) {
        TreeSet<String> missing =
                new TreeSet<>(Ontology.codes().subMap(root + "0", root + "a").keySet());
        missing.removeAll(codes.keySet());
        if (!missing.isEmpty()) {
            String list = missing.stream()
                    .map(code -> code + " " + Ontology.code(code).label())
                    .collect(Collectors.joining("; "));
            html.append("<p class=\"missing\">No entry yet: ")
                    .append(Html.escaped(list))
                    .append("</p>\n");
        }
    }

    private void classes() {
        html.append("<section id=\"classes\">\n<h2>Classes of words</h2>\n");
        for (WordClass each : lexicon.classes()) {
            html.append(EntryHtml.wordClass(each, EntryHtml.Addresses.SAME_PAGE));
        }
        html.append("</section>\n");
    }
}
