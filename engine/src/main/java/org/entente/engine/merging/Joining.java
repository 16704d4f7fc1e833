package org.entente.engine.merging;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes one of the clusters that a person has joined. */
final class Joining {
    private Joining() {}

    /** Joins whose reports are not among the tellings are passed over: they may be in another part. */
    static Collection<Cluster> join(List<Cluster> clusters, Overrides overrides) {
        Map<String, Cluster> byCluster = new TreeMap<>();
        Map<String, String> home = new HashMap<>();
        for (Cluster c : clusters) {
            byCluster.put(c.id(), c);
            c.tellings().forEach(t -> home.put(t.id(), c.id()));
        }
        for (Overrides.Pair join : overrides.joins()) {
            String into = home.get(join.a());
            String from = home.get(join.b());
            if (into != null && from != null && !into.equals(from)) {
                Cluster moved = byCluster.remove(from);
                byCluster.merge(into, moved, Cluster::with);
                moved.tellings().forEach(t -> home.put(t.id(), into));
            }
        }
        return byCluster.values();
    }
}
