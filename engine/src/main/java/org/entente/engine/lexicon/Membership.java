package org.entente.engine.lexicon;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** That a state is in an organisation, and from when until when; one that came back has two. */
public record Membership(String state, Dates dates) implements Comparable<Membership> {
    private static final Comparator<Membership> ORDER = Comparator.comparing(Membership::state)
            .thenComparing(m -> m.dates().from())
            .thenComparing(m -> m.dates().until());

    @Override
    public int compareTo(Membership other) {
        return ORDER.compare(this, other);
    }

    /** From {@code BEL}, or {@code {of: [BGR, ROU], from: 2007-01-01}} where some joined or left on the same day. */
    static Stream<Membership> read(Yaml item, String organisation) {
        if (!item.isMap()) {
            return Stream.of(new Membership(item.text(), Dates.ALWAYS));
        }
        Map<String, Yaml> pairs = item.pairs();
        Yaml.check(pairs, organisation, "of", "from", "until");
        if (!pairs.containsKey("of")) {
            item.fault(organisation, "a membership with dates needs \"of\": the code of the state");
            return Stream.empty();
        }
        Dates dates = Dates.read(pairs.get("from"), pairs.get("until"));
        if (dates.until().isBefore(dates.from())) {
            item.fault(organisation, "the membership ends before it begins; swap from and until, or mend one");
        }
        List<String> states = pairs.get("of").texts();
        return states.stream().map(state -> new Membership(state, dates));
    }
}
