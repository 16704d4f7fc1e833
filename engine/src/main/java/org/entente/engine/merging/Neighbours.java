package org.entente.engine.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Clusters that stand near each other in time. Each looks only at those around it, and what it chooses is not changed by
 * what others choose: so a new telling can change nothing far from its day.
 */
final class Neighbours {
    private record Choice(Cluster cluster, double mean) {}

    private record Wish(Cluster loose, Choice choice) {}

    private final Judge judge;

    Neighbours(Judge judge) {
        this.judge = judge;
    }

    /** Two clusters that are each the other's best become one, once; they may be some days apart, never a chain. */
    List<Cluster> pair(List<Cluster> clusters) {
        ByDyad near = new ByDyad(clusters);
        Map<String, Cluster> best = new HashMap<>();
        clusters.forEach(c -> best(c, near).ifPresent(choice -> best.put(c.id(), choice.cluster())));
        List<Cluster> paired = new ArrayList<>();
        for (Cluster c : clusters) {
            Cluster other = best.get(c.id());
            boolean mutual = other != null
                    && best.containsKey(other.id())
                    && c.id().equals(best.get(other.id()).id());
            if (!mutual) {
                paired.add(c);
            } else if (c.id().compareTo(other.id()) < 0) {
                paired.add(c.with(other));
            }
        }
        return paired;
    }

    /**
     * Each loose cluster joins the fixed one that it is most like, if it is like any. The fixed ones are compared as they
     * came, without what has joined them; what cannot stand beside a better one that joined stays by itself.
     */
    List<Cluster> attach(List<Cluster> loose, List<Cluster> fixed) {
        ByDyad near = new ByDyad(fixed);
        Map<String, Cluster> grown = new HashMap<>();
        fixed.forEach(c -> grown.put(c.id(), c));
        List<Wish> wishes = new ArrayList<>();
        List<Cluster> alone = new ArrayList<>();
        for (Cluster c : loose) {
            best(c, near).ifPresentOrElse(choice -> wishes.add(new Wish(c, choice)), () -> alone.add(c));
        }
        wishes.sort(Comparator.comparingDouble((Wish w) -> -w.choice().mean())
                .thenComparing(w -> w.loose().id()));
        for (Wish wish : wishes) {
            String id = wish.choice().cluster().id();
            Cluster now = grown.get(id);
            if (judge.excludes(now.tellings(), wish.loose().tellings())) {
                alone.add(wish.loose());
            } else {
                grown.put(id, now.with(wish.loose()));
            }
        }
        List<Cluster> all = new ArrayList<>(grown.values());
        all.addAll(alone);
        return all;
    }

    /** The cluster near {@code c} that is most like it, and like enough; of two equals the one with the smaller id. */
    private Optional<Choice> best(Cluster c, ByDyad near) {
        return near.around(c).stream()
                .filter(other -> !other.id().equals(c.id()))
                .map(other -> new Choice(other, judge.mean(c.tellings(), other.tellings())))
                .filter(choice -> choice.mean() >= Comparison.ENOUGH)
                .min(Comparator.comparingDouble((Choice choice) -> -choice.mean())
                        .thenComparing(choice -> choice.cluster().id()));
    }
}
