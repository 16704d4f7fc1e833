package org.entente.engine.lexicon;

import java.util.List;
import java.util.stream.Collectors;

/** The lexicon cannot be used; every fault found is listed. */
public final class LexiconException extends RuntimeException {
    private final transient List<Problem> problems;

    public LexiconException(List<Problem> problems) {
        super(problems.stream().sorted().distinct().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = problems.stream().sorted().distinct().toList();
    }

    public List<Problem> problems() {
        return problems;
    }
}
