package org.entente.app.corpus.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.app.corpus.Reads;
import org.entente.engine.ontology.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsFoundByTheRows(String separator) throws IOException {
        String table = "title,text,date\nA,\"one, two; three\",2024-02-19\nB,\"a \"\"quoted\"\" word\nand a line\",\n"
                .replace(",", separator)
                .replace("one" + separator + " two", "one, two");

        for (String name : List.of("a.csv", "a.tsv", "a.txt")) {
            assertThat(Reads.of(write(name, table)).texts())
                    .containsExactly("A//one, two; three", "B//a \"quoted\" word/and a line");
        }
        assertThat(Reads.of(write("a.csv", table)).places(folder)).containsExactly("a.csv:2", "a.csv:3");
    }

    @Test
    void columnsAreGuessedByTheirNames() throws IOException {
        Path file =
                write("a.csv", "Story ID,Headline,Full Text,Pub Date,Newspaper\n7,A,one,\"Feb. 19, 2024\",The Daily\n");
        Article article = Reads.of(file).found().findFirst().orElseThrow().article();

        assertThat(article.text()).isEqualTo("A\n\none");
        assertThat(article.published()).contains(LocalDate.of(2024, 2, 19));
        assertThat(article.outlet()).isEqualTo("The Daily");
        assertThat(article.id()).isEqualTo("7");
        assertThat(Reads.of(file).findings().remarks())
                .singleElement()
                .extracting(remark -> remark.what())
                .isEqualTo(
                        "fields text = Full Text, title = Headline, date = Pub Date, outlet = Newspaper, id = Story ID"
                                + " (--field changes it)");
    }

    @Test
    void theUserNamesColumnsOrNumbersThem() throws IOException {
        assertThat(Reads.of(write("a.csv", "lead,rest,n\none,two,3\n"), "text=lead,rest")
                        .texts())
                .containsExactly("one//two");
        assertThat(Reads.of(write("a.csv", "9,2024-02-19,one\n8,2024-02-20,two\n"), "text=3", "date=2")
                        .texts())
                .containsExactly("one", "two");
        assertThat(Reads.of(write("a.csv", "date,text\n2024-02-19,one\n"), "text=2")
                        .texts())
                .containsExactly("one");
    }

    @Test
    void withoutATextTheFaultNamesTheColumnsOnce() throws IOException {
        assertThat(Reads.of(write("a.csv", "name,value\na,1\nb,2\n")).faults(folder))
                .containsExactly("a.csv: has no field known to hold the text; its fields are name, value;"
                        + " name the field that holds the text with --field text=NAME");
    }

    @Test
    void aRowThatIsTooLongOrTooShortCostsOnlyItself() throws IOException {
        Reads reads = Reads.of(write("a.csv", "title,text\nA,one\nB\nC,two,three\nD,four,\n\nE,five\n"));

        assertThat(reads.texts()).containsExactly("A//one", "D//four", "E//five");
        assertThat(reads.faults(folder)).hasSize(2);
        assertThat(reads.faults(folder).get(0))
                .startsWith("a.csv:3: has 1 cells where the first row has 2; mend the row");
    }

    @Test
    void aMissingQuotationMarkDoesNotSwallowTheRestUnseen() throws IOException {
        Reads reads = Reads.of(write("a.csv", "title,text\nA,\"one\"\nB,\"two\nC,three\nD,four\n"));

        assertThat(reads.texts()).containsExactly("A//one");
        assertThat(reads.faults(folder))
                .containsExactly(
                        "a.csv:3: opens a quotation mark that is never closed; mend the row, or write the table"
                                + " anew with every cell in quotation marks");
    }

    @Test
    void whereQuotationMarksGoWrongWhatCameBeforeStays() throws IOException {
        Reads reads = Reads.of(write("a.csv", "title,text\nA,one\nB,\"two\nC,\"three\"\nD,four\n"));

        assertThat(reads.texts()).containsExactly("A//one");
        assertThat(reads.faults(folder)).singleElement().asString().startsWith("a.csv");
    }

    @Test
    void quotationMarksInTabsAreLetters() throws IOException {
        Path file = write("a.tsv", "title\ttext\nA\t\"We\" met FRA\nB\t5\" of rain\nC\t\"x\n");

        assertThat(Reads.of(file).texts()).containsExactly("A//\"We\" met FRA", "B//5\" of rain", "C//\"x");
    }

    @Test
    void spreadsheetsWriteTablesInTheirOwnWays() throws IOException {
        String table = "text;title\nLe café;A\n";
        byte[] wide = ("\uFEFF" + table.replace(';', '\t')).getBytes(Charset.forName("UTF-16LE"));
        Path file = Files.write(folder.resolve("wide.csv"), wide);

        assertThat(Reads.of(write("a.csv", "\uFEFF" + table)).texts()).containsExactly("A//Le café");
        assertThat(Reads.of(write("a.csv", "sep=;\n" + table)).texts()).containsExactly("A//Le café");
        assertThat(Reads.of(write("a.csv", table.replace("\n", "\r\n"))).texts())
                .containsExactly("A//Le café");
        assertThat(Reads.of(file).texts()).containsExactly("A//Le café");
    }

    @Test
    void anEnormousCellIsAFaultAndWhatCameBeforeStays() throws IOException {
        Path file = folder.resolve("large.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("title,text\nA,one\nB,\"");
            for (int i = 0; i < 50; i++) {
                out.write("word ".repeat(200_000));
            }
            out.write("\"\nC,two\n");
        }
        Reads reads = Reads.of(file);

        assertThat(reads.texts()).containsExactly("A//one");
        assertThat(reads.faults(folder))
                .singleElement()
                .asString()
                .contains("holds a cell larger than 20 MB after line 2");
    }

    @Test
    void nulBytesCostTheirRow() throws IOException {
        Reads reads = Reads.of(write("a.csv", "title,text\nA,o\0ne\nB,two\n"));

        assertThat(reads.texts()).containsExactly("B//two");
        assertThat(reads.faults(folder)).containsExactly("a.csv:2: holds NUL characters; save it as plain text");
    }

    @Test
    void anEmptyTableIsEmptyAndOneWithoutRowsHoldsNothing() throws IOException {
        assertThat(Reads.of(write("a.csv", "")).faults(folder))
                .containsExactly("a.csv: is empty; leave it out or fill it");
        assertThat(Reads.of(write("a.csv", "title,text\n")).results()).isEmpty();
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
