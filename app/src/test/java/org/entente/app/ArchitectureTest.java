package org.entente.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
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
    private static final String DOCUMENT_READER = "org.entente.app.corpus.document.reader..";
    /** Writes what the readers read. */
    private static final String MADE = "org.entente.app.benchmark.made..";

    /** Draws letters by their outlines. */
    private static final String LETTERS = "org.entente.app.render.letters..";

    private static final String PAPER = "org.entente.app.render.paper..";

    private static final String LIKENESS = "org.entente.engine.likeness..";
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
    void onlyTheDeskKnowsTheServerAndTheTemplates() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("org.entente.app.desk..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "gg.jte.."));
    }

    @Test
    void whatTheDeskDoesBesidesItsPagesKnowsNoWeb() {
        holds(noClasses()
                .that()
                .resideInAnyPackage("org.entente.app.desk.job..", "org.entente.app.desk.read..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.javalin..", "gg.jte..", "org.entente.app.desk.page..", "org.entente.app.desk.guard.."));
    }

    @Test
    void nobodyButTheCommandLineKnowsTheDesk() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages("org.entente.app.desk..", "org.entente.app.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.entente.app.desk.."));
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
    void likenessKnowsOnlyWordsAndDatelines() {
        holds(mayNotKnow(
                LIKENESS,
                LEXICON,
                SCORING,
                CODING,
                COURSE,
                "org.entente.engine.text.decoding..",
                "org.entente.engine.text.repair..",
                "org.entente.engine.text.time.."));
        holds(noClasses()
                .that()
                .resideInAnyPackage(ONTOLOGY, LEXICON, TEXT, SCORING, CODING, COURSE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(LIKENESS));
    }

    @Test
    void onlyTheRoomOfLanguagesKnowsLingua() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("org.entente.app.language..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.github.pemistahl.."));
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
                        "org.entente.app.codes..",
                        "org.entente.app.exchange..",
                        "org.entente.app.ingest..",
                        "org.entente.app.language..",
                        "org.entente.app.watch..",
                        "org.entente.app.actors..",
                        "org.entente.app.exchange..",
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
    void theFormatsOfACorpusKnowEachOtherInOneDirection() {
        holds(slices().matching("org.entente.app.corpus.(*)..").should().beFreeOfCycles());
    }

    @Test
    void noFormatKnowsWhoAsksIt() {
        holds(mayNotKnow("org.entente.app.corpus.*..", "org.entente.app.corpus"));
    }

    @Test
    void onlyArchivesAndBenchmarksKnowDecompressors() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages("org.entente.app.corpus.archive..", "org.entente.app.corpus.warc..", MADE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.commons.compress..", "com.github.luben.."));
    }

    @Test
    void onlyTheRoomOfPaperKnowsHowPagesBecomePdf() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage(PAPER)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.openhtmltopdf.."));
    }

    @Test
    void onlyTheReadingProcessAndItsBenchmarkKnowTheParsersOfDocuments() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages(DOCUMENT_READER, MADE, LETTERS, PAPER)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.tika..", "org.apache.pdfbox..", "org.apache.poi..", "org.apache.fontbox.."));
    }

    @Test
    void lettersKnowFontsAndNothingOfOurs() {
        holds(noClasses()
                .that()
                .resideInAPackage(LETTERS)
                .should()
                .dependOnClassesThat(resideInAPackage("org.entente..").and(not(resideInAPackage(LETTERS)))));
    }

    @Test
    void coursesKnowNeitherTheCommandLineNorWhatShowsThem() {
        holds(mayNotKnow("org.entente.app.course..", "org.entente.app.cli..", "org.entente.app.render..", "picocli.."));
    }

    @Test
    void theReadingProcessKnowsOnlyWhatAnInputIs() {
        holds(noClasses()
                .that()
                .resideInAPackage(DOCUMENT_READER)
                .should()
                .dependOnClassesThat(resideInAPackage("org.entente..")
                        .and(not(resideInAnyPackage(DOCUMENT_READER, "org.entente.app.corpus.input..")))));
    }

    @Test
    void onlyTheRoomOfMailsKnowsHowTheyAreBuilt() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("org.entente.app.corpus.mail..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.james.."));
    }

    @Test
    void onlyPagesKnowReadability() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("org.entente.app.corpus.page..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("net.dankito.."));
    }

    @Test
    void onlyWebArchivesAndTheirBenchmarkKnowRecords() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages("org.entente.app.corpus.warc..", "org.entente.app.benchmark..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.netpreserve..", "org.brotli.."));
    }

    @Test
    void onlyTheSearchKnowsLucene() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("org.entente.app.search..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene.."));
    }

    @Test
    void theSearchKnowsNoPageAndQueriesKnowNoStore() {
        holds(mayNotKnow("org.entente.app.search..", "org.entente.app.desk..", "org.entente.app.cli.."));
        holds(mayNotKnow(
                "org.entente.app.search.query..", "org.entente.app.store..", "org.entente.app.search.index.."));
    }

    @Test
    void rowsAreWrittenTheSameForWhoeverAsks() {
        holds(mayNotKnow("org.entente.app.rows..", "org.entente.app.cli..", "org.entente.app.desk..", "picocli.."));
    }

    @Test
    void actorsAndTheLexiconAreKnownWithoutTheWeb() {
        holds(noClasses()
                .that()
                .resideInAnyPackage("org.entente.app.desk.actor..", "org.entente.app.desk.lexicon..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.javalin..",
                        "gg.jte..",
                        "org.entente.app.desk.page..",
                        "org.entente.app.desk.api..",
                        "org.entente.app.desk.guard.."));
    }

    @Test
    void theStoreDoesNotKnowTheFormsOfOthers() {
        holds(mayNotKnow("org.entente.app.store..", "org.entente.app.exchange..", "org.entente.app.codes.."));
    }

    @Test
    void theTablesOfCodesKnowNeitherFilesNorTheStore() {
        holds(mayNotKnow("org.entente.app.codes..", "org.entente.app.exchange..", "org.entente.app.store.."));
    }

    @Test
    void theColumnsOfOthersServeReadersAndWritersAlike() {
        holds(mayNotKnow("org.entente.app.exchange", "org.entente.app.exchange.in..", "org.entente.app.store.."));
    }

    @Test
    void theActorTablesKnowNoStore() {
        holds(mayNotKnow("org.entente.app.actors..", "org.entente.app.store.."));
    }

    @Test
    void nobodyBelowTheCommandLineAndTheDeskKnowsTheWatch() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages("org.entente.app.watch..", "org.entente.app.desk..", "org.entente.app.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.entente.app.watch.."));
    }

    @Test
    void theRoomsOfTheWatchKnowNoStoreAndEachOtherInOneDirection() {
        holds(mayNotKnow(
                "org.entente.app.watch.(*)..",
                "org.entente.app.store..",
                "org.entente.app.ingest..",
                "org.entente.app.corpus..",
                "org.entente.app.watch"));
        holds(slices().matching("org.entente.app.watch.(*)..").should().beFreeOfCycles());
    }

    @Test
    void onlyOneRoomAndTheReadersOfABenchmarkOpenConnections() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages("org.entente.app.watch.http..", "org.entente.app.benchmark.desk..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(http\\..*|Socket|ServerSocket|URLConnection|HttpURLConnection)"));
    }

    @Test
    void addressesOfMachinesAreKnownWhereConnectionsAreOpenedAndGuarded() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages("org.entente.app.watch.http..", "org.entente.app.desk.guard..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.InetAddress"));
    }

    @Test
    void whatPeopleSayIsKnownToTheStoreAndKnowsNobody() {
        holds(noClasses()
                .that()
                .resideInAPackage("org.entente.app.judgement..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.entente.app..")
                        .and(not(resideInAPackage("org.entente.app.judgement..")))));
    }

    @Test
    void reviewsKnowNeitherTheCommandLineNorWhatShowsThem() {
        holds(mayNotKnow(
                "org.entente.app.review..",
                "org.entente.app.cli..",
                "org.entente.app.render..",
                "org.entente.app.desk..",
                "org.entente.app.evaluation..",
                "picocli.."));
        holds(mayNotKnow("org.entente.app.store..", "org.entente.app.review.."));
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
