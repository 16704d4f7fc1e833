package org.entente.app.corpus.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.app.corpus.archive.Packing.bz2;
import static org.entente.app.corpus.archive.Packing.gz;
import static org.entente.app.corpus.archive.Packing.join;
import static org.entente.app.corpus.archive.Packing.tar;
import static org.entente.app.corpus.archive.Packing.xz;
import static org.entente.app.corpus.archive.Packing.zip;
import static org.entente.app.corpus.archive.Packing.zst;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.app.corpus.ArticleFile;
import org.entente.app.corpus.Reads;
import org.entente.app.corpus.input.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    @TempDir
    Path folder;

    @Test
    void entriesComeInTheOrderInWhichTheyLieInTheArchive() throws IOException {
        byte[] zip = zip("b.txt", "one", "a/c.txt", "two", "a.jsonl", "{\"text\": \"three\"}\n{\"text\": \"four\"}\n");
        Path file = write("news.zip", zip);

        assertThat(Reads.of(file).texts()).containsExactly("one", "two", "three", "four");
        assertThat(Reads.of(file).places(folder))
                .containsExactly("news.zip!b.txt", "news.zip!a/c.txt", "news.zip!a.jsonl:1", "news.zip!a.jsonl:2");
        assertThat(Reads.of(write("outer.tar", tar("in.zip", zip))).places(folder))
                .containsExactly(
                        "outer.tar!in.zip!b.txt",
                        "outer.tar!in.zip!a/c.txt",
                        "outer.tar!in.zip!a.jsonl:1",
                        "outer.tar!in.zip!a.jsonl:2");
    }

    @Test
    void everyCompressionIsToldByItsFirstBytesAndKeepsThePlace() throws IOException {
        String lines = "{\"text\": \"one\"}\n{\"text\": \"two\"}\n";

        assertThat(Reads.of(write("a.jsonl.gz", gz(lines))).places(folder))
                .containsExactly("a.jsonl.gz:1", "a.jsonl.gz:2");
        assertThat(Reads.of(write("zst", zst(lines))).texts()).containsExactly("one", "two");
        assertThat(Reads.of(write("bz2", bz2(lines))).texts()).containsExactly("one", "two");
        assertThat(Reads.of(write("xz", xz(lines))).texts()).containsExactly("one", "two");
        assertThat(Reads.of(write("a.txt.gz", gz("one"))).places(folder)).containsExactly("a.txt.gz");
    }

    @Test
    void compressedTarIsReadUnderAnyOfItsNames() throws IOException {
        byte[] tar = tar("./a.txt", "one", "b/c.md", "two");

        for (String name : new String[] {"n.tar.gz", "n.tgz", "n"}) {
            assertThat(Reads.of(write(name, gz(tar))).places(folder))
                    .containsExactly(name + "!./a.txt", name + "!b/c.md");
        }
        assertThat(Reads.of(write("n.tar.zst", zst(tar))).texts()).containsExactly("one", "two");
        assertThat(Reads.of(write("n.tar.bz2", bz2(tar))).texts()).containsExactly("one", "two");
    }

    @Test
    void severalMembersOfACompressedFileAreOneFile() throws IOException {
        String first = "{\"text\": \"one\"}\n";
        String second = "{\"text\": \"two\"}\n";

        assertThat(Reads.of(write("a.jsonl.gz", join(gz(first), gz(second)))).texts())
                .containsExactly("one", "two");
        assertThat(Reads.of(write("a.jsonl.zst", join(zst(first), zst(second)))).texts())
                .containsExactly("one", "two");
        assertThat(Reads.of(write("a.jsonl.bz2", join(bz2(first), bz2(second)))).texts())
                .containsExactly("one", "two");
    }

    @Test
    void anArchiveIsReadLikeAFolder() throws IOException {
        byte[] zip = zip(
                "a/",
                "",
                "a/one.txt",
                "one",
                "LICENSE",
                "no news",
                "tool.py",
                "x = 1",
                "p.png",
                "\u0089PNG\0\0",
                ".hidden.txt",
                "no",
                "__MACOSX/one.txt",
                "no",
                ".DS_Store",
                "no",
                "Thumbs.db",
                "no");
        Reads reads = Reads.of(write("news.zip", zip));

        assertThat(reads.texts()).containsExactly("one");
        assertThat(reads.results()).hasSize(1);
        assertThat(reads.findings().kinds().toString()).isEqualTo("{.png=1, .py=1, without ending=1}");
    }

    @Test
    void documentsThatArePackedAsZipAreNoArchives() throws IOException {
        Path word = write("a", zip("[Content_Types].xml", "<x/>", "word/note.txt", "not an article"));
        Path book = write("b.epub", zip("mimetype", "application/epub+zip", "a.txt", "not an article"));

        assertThat(Reads.of(word).texts()).isEmpty();
        assertThat(Reads.of(book).texts()).isEmpty();
    }

    @Test
    void aSingleArticleMayBePackedAndComeFromStandardInput() throws IOException {
        byte[] packed = gz(tar("a.txt", "one"));

        Result result = ArticleFile.read(new ByteArrayInputStream(packed));

        assertThat(((Result.Found) result).article().text()).isEqualTo("one");
        assertThat(result.place()).isEqualTo("standard input!a.txt");
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
