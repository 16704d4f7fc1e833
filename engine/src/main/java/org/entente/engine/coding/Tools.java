package org.entente.engine.coding;

import java.util.Optional;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Circumstances;
import org.entente.engine.lexicon.ContextTable;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.lexicon.OutletTable;
import org.entente.engine.lexicon.RelationTable;
import org.entente.engine.scoring.Scorer;
import org.entente.engine.text.Syntax;

/**
 * What a coder reads with; shared by all threads, never changed.
 *
 * @param scorer empty if the lexicon is to speak alone
 */
public record Tools(
        Lexicon lexicon,
        ActorTable actors,
        Circumstances circumstances,
        RelationTable relations,
        OutletTable outlets,
        Syntax syntax,
        Optional<Scorer> scorer) {
    /** The words that say the field of an event. */
    public ContextTable contexts() {
        return circumstances.contexts();
    }

    /** These with another parser. */
    public Tools with(Syntax other) {
        return new Tools(lexicon, actors, circumstances, relations, outlets, other, scorer);
    }

    /** These with another scorer, or none. */
    public Tools with(Optional<Scorer> other) {
        return new Tools(lexicon, actors, circumstances, relations, outlets, syntax, other);
    }
}
