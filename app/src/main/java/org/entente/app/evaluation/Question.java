package org.entente.app.evaluation;

import java.util.List;
import java.util.Map;
import org.entente.engine.ontology.Reading;

/**
 * What is asked of annotated texts. Gold and answer are written in one notation, so that they can be compared, kept in
 * a file of predictions, and read by a person.
 */
public interface Question {
    /** As it is called on the command line: {@code status}. */
    String name();

    /** The columns that hold the right answer. */
    List<String> columns();

    /** The right answer. */
    String gold(Annotation item) throws BadGold;

    /** What the reading answers. */
    String answer(Annotation item, Reading reading);

    /** The scores of an answer by their names, in the order in which they are shown; the first sums up the item. */
    Map<String, Score> compare(String gold, String answer);

    /** Whether any number of things may be found, so that F1 is asked for, not accuracy. */
    boolean isOpen();
}
