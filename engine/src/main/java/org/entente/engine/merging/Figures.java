package org.entente.engine.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.engine.ontology.Quantity;

/** Numbers told by both: the dead may grow in number from report to report, a sum of money does not. */
final class Figures {
    private static final double SAME = 0.8;
    private static final double GROWN = 0.2;
    private static final double FALLEN = -0.6;
    private static final double OTHER = -1.0;

    private Figures() {}

    static List<Feature> compare(Telling a, Telling b) {
        SortedMap<String, Quantity> of = byKind(a.quantities());
        SortedMap<String, Quantity> other = byKind(b.quantities());
        List<Feature> features = new ArrayList<>();
        for (Map.Entry<String, Quantity> entry : of.entrySet()) {
            Quantity q = other.get(entry.getKey());
            if (q != null) {
                features.add(compare(entry.getKey(), a, entry.getValue(), b, q));
            }
        }
        return features;
    }

    private static Feature compare(String kind, Telling a, Quantity of, Telling b, Quantity other) {
        String both = kind + " " + number(of) + " and " + number(other);
        if (of.value() <= other.most() && other.value() <= of.most()) {
            return new Feature("numbers", SAME, both);
        }
        if (!isToll(of) || a.published().isEmpty() || b.published().isEmpty()) {
            return new Feature("numbers", isToll(of) ? 0 : OTHER, both);
        }
        int order = a.published().get().compareTo(b.published().get());
        boolean grown = order == 0 || order < 0 == of.value() < other.value();
        return new Feature("numbers", grown ? GROWN : FALLEN, both + (grown ? ", grown" : ", fallen"));
    }

    /** The dead, the hurt and the homeless, who are counted for days. */
    private static boolean isToll(Quantity q) {
        return List.of("killed", "injured", "displaced").contains(q.kind());
    }

    /** The first number of each kind that a telling gives, by kind and unit. */
    private static SortedMap<String, Quantity> byKind(List<Quantity> quantities) {
        SortedMap<String, Quantity> byKind = new TreeMap<>();
        quantities.forEach(q -> byKind.putIfAbsent(q.kind() + (isToll(q) ? "" : " " + q.unit()), q));
        return byKind;
    }

    private static String number(Quantity q) {
        String value = String.format(Locale.ROOT, "%.2f", q.value());
        return value.endsWith(".00") ? value.substring(0, value.length() - 3) : value;
    }
}
