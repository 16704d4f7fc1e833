package org.entente.app.judgement;

import java.util.Set;

/** A judgement with what it is about: only both together say what a person holds to be right. */
public record Opinion(Shown shown, Judgement judgement) {
    /** The event as the person holds it to be; of what is rejected, what was rejected. */
    public Coding coding() {
        return judgement.correction().on(shown.coding());
    }

    /** Whether two say the same: the same verdict, and the same event or for the same reason none. */
    public boolean agreesWith(Opinion other) {
        boolean none = judgement.verdict() == Verdict.REJECT;
        boolean otherNone = other.judgement.verdict() == Verdict.REJECT;
        return none == otherNone && (none || coding().saysSameAs(other.coding()));
    }

    /** Whether it still bears on an event that is coded so, and told by these articles. */
    public boolean fits(Coding coded, Set<String> tellers) {
        return switch (judgement.verdict()) {
            case ACCEPT -> coded.saysSameAs(shown.coding());
            case REJECT ->
                shown.articles().containsAll(tellers)
                        && (judgement.reason().filter(Reason::isOfTheWords).isPresent()
                                || coded.saysSameAs(shown.coding()));
            default -> true;
        };
    }
}
