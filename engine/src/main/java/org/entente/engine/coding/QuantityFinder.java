package org.entente.engine.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.engine.ontology.Quantity;
import org.entente.engine.ontology.Span;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Tree;

/** The numbers told with an event: killed, injured, arrested, money. */
final class QuantityFinder {
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("kill", "killed"),
            Map.entry("die", "killed"),
            Map.entry("murder", "killed"),
            Map.entry("wound", "injured"),
            Map.entry("injure", "injured"),
            Map.entry("hurt", "injured"),
            Map.entry("arrest", "arrested"),
            Map.entry("detain", "arrested"),
            Map.entry("capture", "arrested"));
    private static final Map<String, Double> WORDS = Map.ofEntries(
            Map.entry("one", 1.0),
            Map.entry("two", 2.0),
            Map.entry("three", 3.0),
            Map.entry("four", 4.0),
            Map.entry("five", 5.0),
            Map.entry("six", 6.0),
            Map.entry("seven", 7.0),
            Map.entry("eight", 8.0),
            Map.entry("nine", 9.0),
            Map.entry("ten", 10.0),
            Map.entry("dozen", 12.0),
            Map.entry("hundred", 1e2),
            Map.entry("thousand", 1e3),
            Map.entry("million", 1e6),
            Map.entry("billion", 1e9));

    private final Scene scene;
    private final Tree tree;

    QuantityFinder(Scene scene) {
        this.scene = scene;
        this.tree = scene.tree();
    }

    List<Quantity> of(Coded coded) {
        List<Quantity> all = new ArrayList<>();
        String kind = KINDS.get(tree.lemma(coded.trigger()));
        if (kind != null) {
            for (int object : scene.frames().at(coded.trigger()).in(Frame.OBJECT)) {
                people(kind, object, all);
            }
        }
        money(coded, all);
        return all;
    }

    private void people(String kind, int noun, List<Quantity> all) {
        for (int child : tree.children(noun)) {
            Double value = tree.tag(child).equals("CD") ? number(child) : null;
            if (value != null) {
                all.add(Quantity.of(kind, value, "people", scene.span(child, child)));
                return;
            }
        }
    }

    private void money(Coded coded, List<Quantity> all) {
        for (int i = 0; i + 1 < tree.size(); i++) {
            String sign = tree.token(i).form();
            if ((sign.equals("$") || sign.equals("€") || sign.equals("£")) && tree.dominates(coded.position(), i)) {
                Double value = number(i + 1);
                if (value == null) {
                    continue;
                }
                int last = i + 1;
                if (i + 2 < tree.size() && WORDS.containsKey(tree.lemma(i + 2))) {
                    value *= WORDS.get(tree.lemma(i + 2));
                    last = i + 2;
                }
                String unit = sign.equals("$") ? "USD" : sign.equals("€") ? "EUR" : "GBP";
                Span span = scene.span(i, last);
                all.add(Quantity.of("money", value, unit, span));
            }
        }
    }

    /** The number a token says, null if it says none that can be relied on. */
    private Double number(int token) {
        String form = tree.token(token).form().replace(",", "");
        if (form.matches("\\d+(\\.\\d+)?")) {
            return Double.valueOf(form);
        }
        return WORDS.get(tree.lemma(token));
    }
}
