package org.entente.app.actors.wikidata;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is wanted of one line of a dump.
 *
 * @param label the English name, else the one for all languages; empty if there is neither
 * @param claims statements that are not deprecated, by property
 */
record Entity(String id, String label, List<String> aliases, Map<String, List<Statement>> claims) {
    Stream<Statement> statements(String property) {
        return claims.getOrDefault(property, List.of()).stream();
    }

    /** The ids or texts of a property. */
    List<String> values(String property) {
        return statements(property)
                .map(statement -> statement.value().text())
                .flatMap(Optional::stream)
                .toList();
    }

    boolean isHuman() {
        return values("P31").contains("Q5");
    }
}
