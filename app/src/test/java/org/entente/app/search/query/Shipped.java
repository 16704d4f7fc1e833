package org.entente.app.search.query;

import java.time.LocalDate;
import java.util.List;
import org.entente.app.setup.LexiconFiles;
import org.entente.engine.lexicon.ActorReader;
import org.entente.engine.lexicon.ContextTable;
import org.entente.engine.lexicon.LexiconReader;
import org.entente.engine.lexicon.LexiconSource;
import org.entente.engine.lexicon.OutletTable;

/** The vocabulary of the tables that are shipped, made once for all tests. */
public final class Shipped {
    static final LocalDate TODAY = LocalDate.of(2025, 11, 27);

    public static final Interpreter INTERPRETER = interpreter();

    private Shipped() {}

    private static Interpreter interpreter() {
        List<LexiconSource> files = LexiconFiles.ours();
        return Interpreter.of(Vocabulary.of(
                ActorReader.list(files).items(),
                LexiconReader.read(files),
                ContextTable.read(files),
                OutletTable.read(files).names()));
    }

    static Query understand(String typed) {
        return INTERPRETER.understand(typed, TODAY);
    }
}
