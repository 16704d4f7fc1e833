package org.entente.engine.merging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Dyad;
import org.entente.engine.ontology.When;

/**
 * Says which tellings are of one event. The result depends on the set of tellings alone, not on their order, and a
 * telling can change nothing further than {@link #REACH} days from its own: what holds many can be merged part by part.
 * Nor can it change anything of tellings that neither agree with it nor, one through another, with any that do: a cluster
 * takes in another only if the mean over all pairs is enough, and so at least one pair agrees.
 *
 * <p>Within a dyad, tellings of one day are clustered by {@linkplain Linkage average linkage}, those whose article names
 * the day apart from those that only the dateline dates. Clusters on neighbouring days become one if each is the other's
 * best. Then those that know their day less well join those that know it better, those told by the month the days in it,
 * and those that leave an actor out, but name one state beside the other, the ones that name both.
 */
public final class Merging {
    /** Days around a telling beyond which it neither sees nor is seen. */
    public static final int REACH = 120;

    private final Linkage linkage;
    private final Neighbours neighbours;
    private final Overrides overrides;
    private final Judge judge;

    public Merging(Overrides overrides) {
        this.overrides = overrides;
        judge = new Judge(overrides);
        linkage = new Linkage(judge);
        neighbours = new Neighbours(judge);
    }

    /** The events, by id. */
    public List<Merged> merge(Collection<Telling> tellings) {
        Map<Dyad, List<Telling>> byDyad = new TreeMap<>(ByDyad.ORDER);
        for (Telling t : tellings) {
            byDyad.computeIfAbsent(t.dyad(), dyad -> new ArrayList<>()).add(t);
        }
        List<List<Telling>> named = new ArrayList<>();
        List<List<Telling>> loose = new ArrayList<>();
        List<Cluster> rest = new ArrayList<>();
        for (List<Telling> of : byDyad.values()) {
            Part part = part(of);
            named.addAll(part.named());
            loose.addAll(part.loose());
            part.timeless().forEach(t -> rest.add(new Cluster(List.of(t))));
        }
        rest.addAll(attached(loose, named));
        return Joining.join(rest, overrides).stream()
                .map(cluster -> Merged.of(cluster.tellings()))
                .sorted(Comparator.comparing(Merged::id))
                .toList();
    }

    /**
     * What is found of the tellings of one dyad by themselves: the first of two steps, for those who share the work
     * between machines.
     *
     * @param named clusters that name both actors and their day
     * @param loose clusters that may join one of those, see {@link #joins}
     * @param timeless tellings of an unknown time: each is an event of its own
     */
    public record Part(List<List<Telling>> named, List<List<Telling>> loose, List<Telling> timeless) {}

    /** @param tellings all of one dyad, one at least */
    public Part part(List<Telling> tellings) {
        List<Cluster> days = byDay(tellings);
        List<Cluster> months = byTime(tellings.stream().filter(t -> t.time().isKnown() && !t.hasDay()));
        boolean open = tellings.get(0).isOpen();
        List<List<Telling>> loose = new ArrayList<>(open ? members(days) : List.of());
        loose.addAll(members(months));
        return new Part(
                open ? List.of() : members(days),
                loose,
                tellings.stream().filter(t -> !t.time().isKnown()).toList());
    }

    private static List<List<Telling>> members(List<Cluster> clusters) {
        return clusters.stream().map(Cluster::tellings).toList();
    }

    /** The dyad whose clusters a loose one may join; empty if it can join none. */
    public static Optional<Dyad> joins(List<Telling> loose) {
        return loose.get(0).isOpen() ? home(loose) : Optional.of(loose.get(0).dyad());
    }

    /**
     * The second step: the events of a dyad.
     *
     * @param loose all clusters that {@linkplain #joins may join} those of the dyad
     * @param named all clusters of the dyad
     */
    public List<Merged> joined(List<List<Telling>> loose, List<List<Telling>> named) {
        return attached(loose, named).stream()
                .map(cluster -> Merged.of(cluster.tellings()))
                .sorted(Comparator.comparing(Merged::id))
                .toList();
    }

    /** The event of a cluster that joins no other. */
    public static Merged alone(List<Telling> cluster) {
        return Merged.of(cluster);
    }

    private List<Cluster> attached(List<List<Telling>> loose, List<List<Telling>> named) {
        return neighbours.attach(
                loose.stream().map(Cluster::new).toList(),
                named.stream().map(Cluster::new).toList());
    }

    /**
     * The dyad whose events the tellings of a cluster that leaves an actor out may join: the one that their words name,
     * if they name one only. Empty for a cluster that names both actors.
     */
    public static Optional<Dyad> home(Collection<Telling> cluster) {
        Set<Dyad> hints = new TreeSet<>(ByDyad.ORDER);
        for (Telling t : cluster) {
            if (!t.isOpen()) {
                return Optional.empty();
            }
            t.hint().ifPresent(hints::add);
        }
        return hints.size() == 1 ? Optional.of(hints.iterator().next()) : Optional.empty();
    }

    /**
     * Whether two tellings could be of one event if their sentences spoke for it: of the same actors, or one of them
     * leaves one out, of near deeds and times, and of two articles. What {@link #compare} finds to agree may.
     */
    public static boolean mayAgree(Telling a, Telling b) {
        return Likeness.mayAgree(a, b);
    }

    /** The names of the deeds that a code can mean; tellings that share none do not agree. */
    public static Set<String> deeds(Cameo code) {
        return Deed.of(code).stream().map(Deed::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where in time those start that may agree with a telling; nowhere if its time is not known. */
    public static List<Window> windows(Telling telling) {
        return Days.around(telling);
    }

    /**
     * First days of tellings.
     *
     * @param daily whether of those that {@linkplain Telling#hasDay have a day}, or of the others
     */
    public record Window(boolean daily, LocalDate first, LocalDate last) {}

    /** What the two say of each other, with regard to the overrides. */
    public Comparison compare(Telling a, Telling b) {
        return judge.compare(a, b);
    }

    /** Those of a dyad that are told to the day. */
    private List<Cluster> byDay(List<Telling> tellings) {
        List<Cluster> days = List.of();
        for (Telling.Certainty certainty : Telling.Certainty.values()) {
            List<Cluster> of = byTime(tellings.stream().filter(t -> t.hasDay() && t.certainty() == certainty));
            days = neighbours.attach(neighbours.pair(of), days);
        }
        return days;
    }

    /** Clusters of those that tell the same time. */
    private List<Cluster> byTime(Stream<Telling> tellings) {
        Map<When, List<Telling>> byTime = new TreeMap<>(
                Comparator.comparing(When::start).thenComparing(When::end).thenComparing(When::precision));
        tellings.forEach(
                t -> byTime.computeIfAbsent(t.time(), time -> new ArrayList<>()).add(t));
        return byTime.values().stream()
                .flatMap(of -> linkage.cluster(of).stream())
                .toList();
    }
}
