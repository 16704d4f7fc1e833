package org.entente.app.question;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.Fault;
import org.entente.app.evaluation.Question;

/** All questions that can be asked of annotated texts, in the order in which help and reports list them. */
public final class Questions {
    public static final List<Question> ALL = List.of(
            new OfMentions(),
            new OfStatus(),
            new OfAccounts(),
            new OfStatements(),
            new OfAssessments(),
            new OfPerspectives(),
            new OfDates(),
            new OfTimes(),
            new OfPlaces(),
            new OfContexts(),
            new OfQuantities());

    private Questions() {}

    /** The tables of a folder, each named after its question: {@code status.tsv}. */
    public static Map<Question, Path> in(Path folder) {
        Map<Question, Path> tables = new LinkedHashMap<>();
        for (Question question : ALL) {
            Path table = folder.resolve(question.name() + ".tsv");
            if (Files.exists(table)) {
                tables.put(question, table);
            }
        }
        if (tables.isEmpty()) {
            throw new Fault(
                    folder.toString(),
                    "holds no table of annotated texts",
                    "name them status.tsv, dates.tsv and so on");
        }
        return tables;
    }
}
