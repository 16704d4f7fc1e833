package org.entente.lexicon;

import java.util.List;
import java.util.Optional;
import org.entente.engine.coding.Coder;
import org.entente.engine.lexicon.Example;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Reading;

/** Short ways to ask the whole lexicon about one sentence. */
final class Pair {
    private Pair() {}

    /** The code of what S does to T. */
    static Optional<Cameo> code(String marked) {
        Example example = Example.of(marked);
        return Whole.CODER.pair(example.text(), example.source(), example.target());
    }

    /** PLOVER type and mode of what S does to T: {@code "REJECT meet"}; empty if nothing. */
    static String type(String marked) {
        return code(marked).map(c -> (c.typeName() + " " + c.mode()).strip()).orElse("");
    }

    /** The PLOVER type of what S does to T, CONCEDE and RETREAT as one; empty if nothing. */
    static String kind(String marked) {
        return code(marked).flatMap(Coder::kind).orElse("");
    }

    /** Everything one sentence tells, names read from the tables. */
    static List<Event> events(String sentence) {
        return read(sentence).events();
    }

    static Reading read(String text) {
        var day = Optional.of(java.time.LocalDate.of(2004, 3, 15));
        return Whole.CODER.read(new Article("test", "", text, day, "", ""), Optional.empty());
    }
}
