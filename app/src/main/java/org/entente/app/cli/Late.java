package org.entente.app.cli;

import java.util.function.Function;
import java.util.function.Supplier;

/** A function that is made when it is first needed, and once: the parser takes seconds to load. */
final class Late<A, B> implements Function<A, B> {
    private final Supplier<Function<A, B>> maker;
    private Function<A, B> made;

    Late(Supplier<Function<A, B>> maker) {
        this.maker = maker;
    }

    @Override
    public B apply(A argument) {
        return made().apply(argument);
    }

    private synchronized Function<A, B> made() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }
}
