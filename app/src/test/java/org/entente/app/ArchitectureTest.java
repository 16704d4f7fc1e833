package org.entente.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesThat;
import org.junit.jupiter.api.Test;

/** Which room may know which: the arrows of ARCHITECTURE.md. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.entente");

    private static final String ENGINE = "org.entente.engine..";
    private static final String ONTOLOGY = "org.entente.engine.ontology..";
    private static final String LEXICON = "org.entente.engine.lexicon..";
    private static final String TEXT = "org.entente.engine.text..";
    private static final String SCORING = "org.entente.engine.scoring..";
    private static final String CODING_ROOM = "org.entente.engine.coding";
    private static final String CODING = CODING_ROOM + "..";
    private static final String COURSE = "org.entente.engine.course..";
    private static final String MERGING = "org.entente.engine.merging..";
    private static final String APP = "org.entente.app..";

    @Test
    void theEngineDoesNotKnowTheApplication() {
        holds(mayNotKnow(ENGINE, APP));
    }

    @Test
    void theOntologyKnowsNoOtherRoom() {
        holds(mayNotKnow(ONTOLOGY, LEXICON, TEXT, SCORING, CODING, COURSE));
    }

    @Test
    void theTextRoomKnowsNoOtherRoom() {
        holds(mayNotKnow(TEXT, LEXICON, ONTOLOGY, SCORING, CODING, COURSE));
    }

    @Test
    void datesKnowNothingOfTrees() {
        holds(mayNotKnow(
                "org.entente.engine.text.time..",
                "org.entente.engine.text",
                "org.entente.engine.text.decoding..",
                "org.entente.engine.text.repair.."));
    }

    @Test
    void theLexiconKnowsOnlyTheOntology() {
        holds(mayNotKnow(LEXICON, TEXT, CODING, COURSE));
    }

    @Test
    void theScorerKnowsNoOtherRoom() {
        holds(mayNotKnow(SCORING, ONTOLOGY, LEXICON, TEXT, CODING, COURSE));
    }

    @Test
    void onlyTheTrainerKnowsHowAScorerIsTrained() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("org.entente.app.training..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("de.bwaldvogel.."));
    }

    @Test
    void codingDoesNotKnowTheCourse() {
        holds(mayNotKnow(CODING, COURSE));
    }

    @Test
    void theRoomsOfCodingKnowEachOtherInOneDirection() {
        holds(slices().matching(CODING_ROOM + ".(*)..").should().beFreeOfCycles());
    }

    @Test
    void noRoomOfCodingKnowsWhoLeadsThem() {
        holds(mayNotKnow(CODING_ROOM + ".*..", CODING_ROOM));
    }

    @Test
    void theCourseKnowsOnlyTheOntology() {
        holds(mayNotKnow(COURSE, LEXICON, TEXT, SCORING, CODING));
    }

    @Test
    void mergingKnowsOnlyTheOntologyAndNoRoomOfTheEngineKnowsIt() {
        holds(mayNotKnow(MERGING, LEXICON, TEXT, SCORING, CODING, COURSE));
        for (String room : new String[] {ONTOLOGY, LEXICON, TEXT, SCORING, CODING, COURSE}) {
            holds(mayNotKnow(room, MERGING));
        }
    }

    @Test
    void onlyTheTextRoomKnowsTheParser() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage(TEXT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.emory.."));
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("org.entente.app.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.duckdb.."));
    }

    @Test
    void theEngineTouchesNoFilesAndNoNetwork() {
        holds(fromEngine()
                .haveNameMatching(
                        "java\\.io\\.(File|RandomAccessFile|FileInputStream|FileOutputStream|FileReader|FileWriter)")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql.."));
    }

    @Test
    void theRoomsBelowTheCommandLineDoNotKnowIt() {
        holds(noClasses()
                .that()
                .resideInAnyPackage(
                        "org.entente.app.corpus..",
                        "org.entente.app.store..",
                        "org.entente.app.ingest..",
                        "org.entente.app.actors..",
                        "org.entente.app.proof..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.entente.app.cli..", "info.picocli..", "picocli.."));
    }

    @Test
    void theCorpusDoesNotKnowTheStore() {
        holds(mayNotKnow("org.entente.app.corpus..", "org.entente.app.store.."));
    }

    @Test
    void theActorTablesKnowNoStore() {
        holds(mayNotKnow("org.entente.app.actors..", "org.entente.app.store.."));
    }

    private static ArchRule mayNotKnow(String room, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others);
    }

    private static void holds(ArchRule rule) {
        rule.check(CLASSES);
    }

    private static ClassesThat<com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction> fromEngine() {
        return noClasses().that().resideInAPackage(ENGINE).should().dependOnClassesThat();
    }
}
