package org.entente.app.actors;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.engine.ontology.Sector;

/** An item of the actor tables that is to be written, its dates as exact as they are known. */
public sealed interface Written {
    String name();

    /** How it will be read, a line for each reading: {@code "NOR GOV, foreign minister from 2024-01-15"}. */
    List<String> said();

    /** A person and the offices held. */
    record Person(String name, List<String> also, List<Office> offices) implements Written {
        @Override
        public List<String> said() {
            return offices.stream()
                    .map(office -> label(office.of(), office.sector())
                            + (office.title().isEmpty() ? "" : ", " + office.title())
                            + office.term().said())
                    .toList();
        }
    }

    /** An office of a state or organisation. */
    record Office(String of, Sector sector, String title, Term term) {}

    /**
     * A state, organisation or group.
     *
     * @param kind {@code state}, {@code group}, IGO, NGO, ...
     * @param names more names by their keys: {@code also}, {@code adjective}, {@code people}, {@code seat}, {@code
     *     places}
     */
    record Body(String name, String code, String kind, Sector sector, Map<String, List<String>> names, Term term)
            implements Written {
        @Override
        public List<String> said() {
            String more = names.values().stream().flatMap(List::stream).collect(Collectors.joining(", "));
            return List.of(label(code, sector) + term.said() + (more.isEmpty() ? "" : "; also by " + more));
        }
    }

    /** Nouns that tell a sector. */
    record Nouns(Sector sector, List<String> nouns) implements Written {
        @Override
        public String name() {
            return nouns.get(0);
        }

        @Override
        public List<String> said() {
            return List.of(sector.code());
        }
    }

    private static String label(String code, Sector sector) {
        return sector == Sector.NONE ? code : code + " " + sector;
    }
}
