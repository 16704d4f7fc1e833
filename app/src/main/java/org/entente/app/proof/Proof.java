package org.entente.app.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.engine.coding.mark.Prover;
import org.entente.engine.lexicon.ActorReader;
import org.entente.engine.lexicon.Circumstances;
import org.entente.engine.lexicon.Entry;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.lexicon.LexiconException;
import org.entente.engine.lexicon.LexiconReader;
import org.entente.engine.lexicon.LexiconSource;
import org.entente.engine.lexicon.OutletTable;
import org.entente.engine.lexicon.Problem;
import org.entente.engine.lexicon.RelationTable;
import org.entente.engine.text.KeptTrees;
import org.entente.engine.text.Syntax;

/**
 * Reads a lexicon and proves its examples. Trees are kept from one proof to the next: with them the whole lexicon is
 * proved in less time than it takes to find out which of its sentences a change can touch.
 */
public final class Proof {
    private final Supplier<Syntax> parser;
    private final String only;
    private Syntax syntax;

    /**
     * @param parser loads the parser, which takes seconds; asked once, and not at all for files that cannot be read
     * @param only entries are proved if the name of their file contains this
     */
    public Proof(Supplier<Syntax> parser, String only) {
        this.parser = parser;
        this.only = only;
    }

    public Verdict of(List<LexiconSource> files) {
        List<Problem> faults = new ArrayList<>();
        Optional<Lexicon> lexicon = read(LexiconReader::read, files, faults);
        read(ActorReader::read, files, faults);
        read(Circumstances::read, files, faults);
        read(RelationTable::read, files, faults);
        read(OutletTable::read, files, faults);
        return faults.isEmpty()
                ? proved(lexicon.orElseThrow())
                : Verdict.unreadable(faults.stream().sorted().toList());
    }

    private static <T> Optional<T> read(
            Function<List<LexiconSource>, T> reader, List<LexiconSource> files, List<Problem> faults) {
        try {
            return Optional.of(reader.apply(files));
        } catch (LexiconException e) {
            faults.addAll(e.problems());
            return Optional.empty();
        }
    }

    private Verdict proved(Lexicon lexicon) {
        List<Entry> entries = lexicon.entries().stream()
                .filter(entry -> entry.file().contains(only))
                .toList();
        int sentences = entries.stream().mapToInt(Proof::sentences).sum();
        return new Verdict(true, entries.size(), sentences, new Prover(lexicon, syntax()).prove(entries));
    }

    private static int sentences(Entry entry) {
        return entry.codes().size() + entry.skips().size() + entry.knownWrong().size();
    }

    private Syntax syntax() {
        if (syntax == null) {
            syntax = new KeptTrees(parser.get());
        }
        return syntax;
    }
}
