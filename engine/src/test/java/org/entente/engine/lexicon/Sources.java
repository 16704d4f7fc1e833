package org.entente.engine.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lexicon files written in a test: names and texts in turn. */
final class Sources {
    private Sources() {}

    static List<LexiconSource> of(String... namesAndTexts) {
        List<LexiconSource> sources = new ArrayList<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            sources.add(new LexiconSource(namesAndTexts[i], namesAndTexts[i + 1]));
        }
        return sources;
    }

    /** A small lexicon without faults. */
    static List<LexiconSource> sound() {
        return new ArrayList<>(Map.of(
                        "classes/ties.yaml",
                        """
                        light: [hold]
                        ties: [relation, tie]
                        """,
                        "events/04.yaml",
                        """
                        - id: meet
                          code: "040"
                          verb: [meet]
                          object: target
                        - id: visit
                          code: "042"
                          verb: [visit]
                          object: target
                        """,
                        "events/05.yaml",
                        """
                        - id: restore-ties
                          code: "050"
                          verb: [restore]
                          object: [$ties]
                          with: target
                        """,
                        "operators.yaml",
                        """
                        operators:
                        - id: op-refuse
                          operator: refuse
                          verb: [refuse]
                          over: [clause]
                        results:
                          refuse:
                            "04": "125"
                            cooperation: "120"
                        """)
                .entrySet()
                .stream()
                .map(e -> new LexiconSource(e.getKey(), e.getValue()))
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList());
    }
}
