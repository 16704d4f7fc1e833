package org.entente.engine.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.entente.engine.lexicon.RelationTable.Of;
import org.entente.engine.lexicon.RelationTable.Place;
import org.entente.engine.lexicon.Sense.Course;
import org.entente.engine.ontology.Assessment.Level;
import org.junit.jupiter.api.Test;

class RelationTableTest {
    private static final String FILE =
            """
            nouns:
              neutral: [tie]
              quarrel: [row]
            says:
              worsening negative:
                verbs: [embitter]
                phrases: [hit all-time low]
            """;

    @Test
    void aQuarrelIsANounOfBadRelations() {
        RelationTable table = RelationTable.read(Sources.of("relations.yaml", FILE));
        assertThat(table.noun("row")).contains(Level.NEGATIVE);
        assertThat(table.is(RelationTable.Group.QUARREL, "row")).isTrue();
        assertThat(table.noun("cup")).isEmpty();
    }

    @Test
    void aSenseHasACourseAndALevel() {
        RelationTable table = RelationTable.read(Sources.of("relations.yaml", FILE));
        assertThat(table.sense(Place.VERBS, "embitter")).contains(new Sense(Course.WORSENING, Level.NEGATIVE));
    }

    @Test
    void aPhraseIsCutAtItsHyphensAsTheParserDoes() {
        RelationTable table = RelationTable.read(Sources.of("relations.yaml", FILE));
        assertThat(table.sayings("hit")).singleElement().satisfies(saying -> {
            assertThat(saying.words()).isEqualTo(List.of("hit", "all", "time", "low"));
            assertThat(saying.of()).isEqualTo(Of.PHRASES);
        });
    }

    @Test
    void allFaultsAreToldAtOnceWithTheirLines() {
        String faulty = FILE + "    nouns: [new low]\n  upwards:\n    verbs: [rise]\nbe: [be, be]\ntea: [cup]\n";
        LexiconException e = catchThrowableOfType(
                LexiconException.class, () -> RelationTable.read(Sources.of("relations.yaml", faulty)));
        assertThat(e.problems())
                .extracting(Problem::toString)
                .anyMatch(p -> p.startsWith("relations.yaml:8: nouns: \"new low\" is not one word"))
                .anyMatch(p -> p.startsWith("relations.yaml:10: upwards: says nothing"))
                .anyMatch(p -> p.startsWith("relations.yaml:11: be: \"be\" stands twice"))
                .anyMatch(p -> p.startsWith("relations.yaml:12: unknown key \"tea\""));
    }
}
