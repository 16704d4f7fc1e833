package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entente.app.Sample;
import org.entente.app.store.Terms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestArticlesTest {
    @TempDir
    Path folder;

    Path news;
    Path store;

    @BeforeEach
    void places() throws IOException {
        news = Files.createDirectory(folder.resolve("news"));
        store = folder.resolve("news.duckdb");
    }

    @Test
    void everyBadInputIsOneLineAndTheRestIsUnharmed() throws IOException {
        write("good1.txt", "date: 2024-02-19\n\nFRA meets ITA.\n");
        write("good2.txt", "date: 2024-02-20\n\nFRA meets ITA.\n");
        write("empty.txt", "");
        write("binary.txt", "a\0b");
        write("header.txt", "dat: 2024-02-19\n\nFRA meets ITA.\n");
        write("date.txt", "date: yesterday\n\nFRA meets ITA.\n");
        write("crash.txt", "date: 2024-02-19\n\nA crash.\n");
        write("lines.jsonl", "{\"text\": \"FRA praises ITA.\", \"date\": \"2024-02-21\"}\n{oops\n");
        Files.write(news.resolve("cyrillic.txt"), "\u041c\u0438\u0440".getBytes(Charset.forName("windows-1251")));
        huge("huge.txt");

        Terminal ingest = Terminal.run("ingest", news, news.resolve("missing.txt"), "--store", store);

        assertThat(ingest.code()).isEqualTo(1);
        assertThat(ingest.errors())
                .containsExactlyInAnyOrder(
                        news + "/missing.txt: there is no such file or folder; check the name",
                        news + "/binary.txt: is binary: it holds NUL bytes; save it as plain text",
                        news + "/crash.txt: could not be coded: java.lang.IllegalStateException: no reader is perfect;"
                                + " please report it together with the article; ENTENTE_DEBUG=1 shows where",
                        news + "/date.txt: \"yesterday\" is not a date; write it as yyyy-mm-dd",
                        news + "/empty.txt: is empty; leave it out or fill it",
                        news + "/header.txt: line 1 of the header has the unknown key \"dat\";"
                                + " a header has lines such as \"date: 2024-02-19\" and ends with a blank line",
                        news + "/huge.txt: is larger than 20 MB, too large for one article;"
                                + " split it into articles, or into the lines of a .jsonl file",
                        news + "/cyrillic.txt: is not UTF-8 (byte 0xCC in line 1);"
                                + " save it as UTF-8: iconv -f ENCODING -t utf-8",
                        news + "/lines.jsonl:2: is not JSON: Unexpected character ('o' (code 111)): was expecting"
                                + " double-quote to start field name (column 2); write one JSON object per line");
        assertThat(ingest.out()).contains("       3  coded\n").contains("       9  skipped\n");
        assertThat(Terminal.run("events", "--store", store).lines()).last().isEqualTo("3 events");
    }

    @Test
    void theSecondRunFindsNothingNew() throws IOException {
        write("a.txt", "date: 2024-02-19\n\nFRA meets ITA.\n");
        write("b.txt", "date: 2024-02-20\n\nFRA meets ITA.\n");
        Terminal.run("ingest", news, "--store", store);

        Terminal again = Terminal.run(
                article -> {
                    throw new AssertionError("coded again: " + article);
                },
                "ingest",
                news,
                "--store",
                store);

        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("       0  coded: nothing new\n").contains("       2  already there\n");
    }

    @Test
    void aSecondCopyIsTheSameArticleButTheSameIdWithOtherTextIsNot() throws IOException {
        write(
                "a.jsonl",
                "{\"id\": \"x\", \"text\": \"FRA meets ITA.\"}\n{\"id\": \"x\", \"text\": \"FRA meets ITA.\"}\n");
        write("b.jsonl", "{\"id\": \"x\", \"text\": \"FRA attacks ITA.\"}\n");

        Terminal ingest = Terminal.run("ingest", news, "--store", store);

        assertThat(ingest.code()).isEqualTo(1);
        assertThat(ingest.out()).contains("       1  coded\n").contains("       1  already there\n");
        assertThat(ingest.errors())
                .containsExactly(news + "/b.jsonl:1: has the id \"x\" of another article with another content;"
                        + " give every article an id of its own, or none");
    }

    @Test
    void articlesWithoutADateAreKeptAndListed() throws IOException {
        for (int i = 0; i < 25; i++) {
            write(String.format("%02d.txt", i), "FRA meets ITA. " + i);
        }

        Terminal ingest = Terminal.run("ingest", news, "--store", store);

        assertThat(ingest.code()).isZero();
        assertThat(ingest.lines())
                .contains("  " + news.resolve("19.txt"), "  and 5 more")
                .doesNotContain("  " + news.resolve("20.txt"));
        assertThat(Terminal.run("articles", "--store", store).lines()).last().isEqualTo("25 articles");
    }

    @Test
    void theNumberOfThreadsAndTheOrderOfTheInputsDoNotShow() throws IOException {
        List<Object> files = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            files.add(write(
                    i + ".txt", "date: 2024-01-0" + (1 + i % 9) + "\n\nNo " + i + ": FRA meets ITA. DEU praises ITA."));
        }
        List<Object> backwards = new ArrayList<>(files);
        Collections.reverse(backwards);
        Path other = folder.resolve("other.duckdb");
        ingest(files, store, 1);
        ingest(backwards, other, 7);

        String json =
                Terminal.run("events", "--store", store, "--format", "json").out();

        assertThat(json).hasSizeGreaterThan(10_000);
        assertThat(Terminal.run("events", "--store", other, "--format", "json").out())
                .isEqualTo(json);
    }

    @Test
    void anArticleReadWithAnotherLexiconWouldBeReadAgain() throws IOException {
        write("a.txt", "date: 2024-02-19\n\nFRA meets ITA.\n");
        try (var opened = org.entente.app.store.Store.open(store)) {
            var article = ((org.entente.app.corpus.input.Result.Found)
                            org.entente.app.corpus.ArticleFile.read(news.resolve("a.txt")))
                    .article();
            opened.articles().add(List.of(Sample.kept(Sample.read(article))), Terms.of("an older one"));
        }

        assertThat(Terminal.run("ingest", news, "--store", store).out()).contains("       1  coded\n");
    }

    @Test
    void theReportTellsWhatWasGuessedAndWhatWasPassedOver() throws IOException {
        write("a.json", "[{\"body\": \"FRA meets ITA.\", \"pubDate\": \"Mon, 19 Feb 2024 10:00:00 GMT\"}]");
        write("b.json", "[{\"body\": \"FRA praises ITA.\", \"pubDate\": \"Tue, 20 Feb 2024 10:00:00 GMT\"}]");
        write("c.csv", "day;story\n21.02.2024;FRA attacks ITA.\n");
        write("LICENSE", "All rights reserved.");
        write("tool.py", "x = 1");

        Terminal ingest = Terminal.run("ingest", news, "--store", store, "--field", "date=pubDate,day");

        assertThat(ingest.code()).isZero();
        assertThat(ingest.out())
                .contains("       3  coded\n")
                .contains("       2  of other kinds, passed over: 1 .py, 1 without ending\n")
                .contains("\nGuessed, please check:\n")
                .contains("  " + news
                        + "/a.json and 1 more: fields text = body (--field changes it); no field is called day\n")
                .contains(
                        "  " + news + "/c.csv: fields text = story (--field changes it); no field is called pubDate\n");
        assertThat(Terminal.run("events", "--store", store).out())
                .contains("2024-02-19")
                .contains("2024-02-20")
                .contains("2024-02-21");
    }

    @Test
    void aWrongFieldIsAWrongUsage() throws IOException {
        Terminal ingest = Terminal.run("ingest", news, "--store", store, "--field", "txt=body");

        assertThat(ingest.code()).isEqualTo(2);
        assertThat(ingest.errors())
                .containsExactly("--field: an article has no \"txt\"; it has text, title, date, outlet, address, id");
        assertThat(store).doesNotExist();
    }

    private static void ingest(List<Object> files, Path store, int threads) {
        List<Object> args = new ArrayList<>(List.of("ingest", "--store", store, "--threads", threads));
        args.addAll(files);
        assertThat(Terminal.run(args.toArray()).code()).isZero();
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(news.resolve(name), content);
    }

    private void huge(String name) throws IOException {
        byte[] megabyte = "word ".repeat(200_000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(news.resolve(name))) {
            for (int i = 0; i < 50; i++) {
                out.write(megabyte);
            }
        }
    }
}
