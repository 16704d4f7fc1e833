package org.entente.engine.merging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tellings taken for one event so far, by their ids. */
record Cluster(List<Telling> tellings) {
    Cluster {
        tellings = tellings.stream().sorted(Comparator.comparing(Telling::id)).toList();
    }

    Cluster with(Cluster other) {
        List<Telling> all = new ArrayList<>(tellings);
        all.addAll(other.tellings);
        return new Cluster(all);
    }

    /** The smallest id: clusters share no telling, so it names one. */
    String id() {
        return tellings.get(0).id();
    }

    /** The first day told. */
    LocalDate start() {
        return tellings.stream()
                .map(t -> t.time().start())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
