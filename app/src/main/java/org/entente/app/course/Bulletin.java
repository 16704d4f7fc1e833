package org.entente.app.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.entente.app.store.StoredEvent;
import org.entente.engine.course.Course.Direction;
import org.entente.engine.course.Course.Pull;
import org.entente.engine.course.Lately;

/**
 * All relations of an origin: which improve and worsen, which have just moved, how many are left.
 *
 * @param until last day of all courses
 * @param least fewer dated deeds are too little evidence
 * @param counts relations by verdict, those left out of the sections included
 * @param sections in the order to be read; none is empty
 */
public record Bulletin(
        String origin,
        ScoreTable table,
        LocalDate until,
        int least,
        Map<Direction, Integer> counts,
        List<Section> sections) {
    /**
     * Relations of one kind, the strongest change first.
     *
     * @param of how many there are of the kind
     * @param news the first of them
     */
    public record Section(Kind kind, int of, List<News> news) {}

    /** What relations are listed as. Each is of one kind. */
    public enum Kind {
        IMPROVING,
        WORSENING,
        /** The year has no clear direction, but the month moved. */
        MOVED,
        STEADY,
        UNCLEAR,
        TOO_LITTLE_EVIDENCE;

        static Kind of(Lately lately) {
            return switch (lately.verdict().direction()) {
                case IMPROVING -> IMPROVING;
                case WORSENING -> WORSENING;
                case TOO_LITTLE_EVIDENCE -> TOO_LITTLE_EVIDENCE;
                case STEADY -> News.moved(lately) ? MOVED : STEADY;
                case UNCLEAR -> News.moved(lately) ? MOVED : UNCLEAR;
            };
        }

        boolean isNews() {
            return this == IMPROVING || this == WORSENING || this == MOVED;
        }
    }

    private static final Comparator<Lately> STRONGEST = Comparator.comparingDouble((Lately l) -> -News.strength(l))
            .thenComparing(l -> l.dyad().a())
            .thenComparing(l -> l.dyad().b());

    /**
     * @param whole whether those are listed too that do not move and those of which too little is known
     * @param limit so many of each kind are listed
     * @param events finds events by their ids
     */
    public static Bulletin of(
            String origin,
            ScoreTable table,
            LocalDate until,
            int least,
            List<Lately> all,
            boolean whole,
            int limit,
            Function<Collection<String>, List<StoredEvent>> events) {
        Map<Direction, Integer> counts = new EnumMap<>(Direction.class);
        Map<Kind, List<Lately>> kinds = new EnumMap<>(Kind.class);
        for (Lately lately : all) {
            counts.merge(lately.verdict().direction(), 1, Integer::sum);
            kinds.computeIfAbsent(Kind.of(lately), kind -> new ArrayList<>()).add(lately);
        }
        Predicate<Kind> listed = kind -> whole || kind.isNews();
        Map<String, StoredEvent> reasons = new HashMap<>();
        List<String> ids = new ArrayList<>();
        kinds.forEach((kind, list) -> {
            list.sort(STRONGEST);
            if (listed.test(kind)) {
                list.stream().limit(limit).flatMap(l -> pull(l).stream()).forEach(pull -> ids.add(pull.event()));
            }
        });
        events.apply(ids).forEach(event -> reasons.put(event.id(), event));
        List<Section> sections = new ArrayList<>();
        kinds.forEach((kind, list) -> {
            if (listed.test(kind)) {
                List<News> news = list.stream()
                        .limit(limit)
                        .map(l -> new News(l, pull(l).map(pull -> reasons.get(pull.event()))))
                        .toList();
                sections.add(new Section(kind, list.size(), news));
            }
        });
        return new Bulletin(origin, table, until, least, counts, List.copyOf(sections));
    }

    private static Optional<Pull> pull(Lately lately) {
        return lately.move().flatMap(move -> move.pulls().stream().findFirst());
    }
}
