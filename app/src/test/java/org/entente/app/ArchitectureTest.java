package org.entente.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesThat;

/** Which room may know which: the arrows of ARCHITECTURE.md. */
@AnalyzeClasses(packages = "org.entente", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ENGINE = "org.entente.engine..";
    private static final String ONTOLOGY = "org.entente.engine.ontology..";
    private static final String LEXICON = "org.entente.engine.lexicon..";
    private static final String TEXT = "org.entente.engine.text..";
    private static final String SCORING = "org.entente.engine.scoring..";
    private static final String CODING = "org.entente.engine.coding..";
    private static final String COURSE = "org.entente.engine.course..";
    private static final String APP = "org.entente.app..";

    @ArchTest
    static final ArchRule theEngineDoesNotKnowTheApplication = mayNotKnow(ENGINE, APP);

    @ArchTest
    static final ArchRule theOntologyKnowsNoOtherRoom = mayNotKnow(ONTOLOGY, LEXICON, TEXT, SCORING, CODING, COURSE);

    @ArchTest
    static final ArchRule theTextRoomKnowsNoOtherRoom = mayNotKnow(TEXT, LEXICON, ONTOLOGY, SCORING, CODING, COURSE);

    @ArchTest
    static final ArchRule datesKnowNothingOfTrees = mayNotKnow(
            "org.entente.engine.text.time..",
            "org.entente.engine.text",
            "org.entente.engine.text.decoding..",
            "org.entente.engine.text.repair..");

    @ArchTest
    static final ArchRule theLexiconKnowsOnlyTheOntology = mayNotKnow(LEXICON, TEXT, CODING, COURSE);

    @ArchTest
    static final ArchRule theScorerKnowsNoOtherRoom = mayNotKnow(SCORING, ONTOLOGY, LEXICON, TEXT, CODING, COURSE);

    @ArchTest
    static final ArchRule onlyTheTrainerKnowsHowAScorerIsTrained = noClasses()
            .that()
            .resideOutsideOfPackage("org.entente.app.training..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.bwaldvogel..");

    @ArchTest
    static final ArchRule codingDoesNotKnowTheCourse = mayNotKnow(CODING, COURSE);

    @ArchTest
    static final ArchRule theCourseKnowsOnlyTheOntology = mayNotKnow(COURSE, LEXICON, TEXT, SCORING, CODING);

    @ArchTest
    static final ArchRule onlyTheTextRoomKnowsTheParser = noClasses()
            .that()
            .resideOutsideOfPackage(TEXT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("edu.emory..");

    @ArchTest
    static final ArchRule onlyTheStoreSpeaksSql = noClasses()
            .that()
            .resideOutsideOfPackage("org.entente.app.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.duckdb..");

    @ArchTest
    static final ArchRule theEngineTouchesNoFilesAndNoNetwork = fromEngine()
            .haveNameMatching(
                    "java\\.io\\.(File|RandomAccessFile|FileInputStream|FileOutputStream|FileReader|FileWriter)")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..");

    @ArchTest
    static final ArchRule theRoomsBelowTheCommandLineDoNotKnowIt = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.entente.app.corpus..",
                    "org.entente.app.store..",
                    "org.entente.app.ingest..",
                    "org.entente.app.actors..",
                    "org.entente.app.proof..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.entente.app.cli..", "info.picocli..", "picocli..");

    @ArchTest
    static final ArchRule theCorpusDoesNotKnowTheStore =
            mayNotKnow("org.entente.app.corpus..", "org.entente.app.store..");

    @ArchTest
    static final ArchRule theActorTablesKnowNoStore = mayNotKnow("org.entente.app.actors..", "org.entente.app.store..");

    private static ArchRule mayNotKnow(String room, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .allowEmptyShould(true);
    }

    private static ClassesThat<com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction> fromEngine() {
        return noClasses().that().resideInAPackage(ENGINE).should().dependOnClassesThat();
    }
}
