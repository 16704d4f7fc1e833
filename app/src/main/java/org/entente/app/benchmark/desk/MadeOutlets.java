package org.entente.app.benchmark.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.entente.engine.ontology.Actor;

/** Four papers of each state; those of the states that are most in the news print most. */
final class MadeOutlets {
    private static final List<String> KINDS = List.of("Courier", "Herald", "Post", "Radio");
    private static final double SHIFT = 3;
    private static final int STATE = 3;

    private final List<MadeOutlet> outlets = new ArrayList<>();
    private final Map<String, String> countries = new HashMap<>();
    private final double[] upTo;

    MadeOutlets(MadeActors actors) {
        List<Double> weights = new ArrayList<>();
        for (int i = 0; i < actors.size(); i++) {
            Actor home = actors.actor(i);
            if (home.code().length() == STATE && !home.code().equals("UNO")) {
                KINDS.forEach(kind -> add(home, kind, weights));
            }
        }
        upTo = MadeActors.cumulated(weights);
    }

    private void add(Actor home, String kind, List<Double> weights) {
        String name = home.name() + " " + kind;
        String host = (kind + "-" + home.code()).toLowerCase(Locale.ROOT);
        outlets.add(new MadeOutlet(name, home.code(), "https://" + host + ".example/"));
        countries.put(name, home.code());
        weights.add(1 / (outlets.size() + SHIFT));
    }

    MadeOutlet drawn(Random random) {
        return outlets.get(MadeActors.drawn(upTo, random));
    }

    /** Of the paper of this name. */
    Optional<String> country(String outlet) {
        return Optional.ofNullable(countries.get(outlet));
    }
}
