package org.entente.app.benchmark.made;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.entente.engine.ontology.Article;

/** The text files of all articles in one archive. */
final class PackedFiles {
    private PackedFiles() {}

    static void zip(Path folder, Iterator<Article> articles, MadeNews news) throws IOException {
        try (var zip =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(folder.resolve("articles.zip"))))) {
            for (int number = 0; articles.hasNext(); number++) {
                zip.putNextEntry(new ZipEntry(TextFiles.name(number, "txt")));
                zip.write(TextFiles.text(articles.next()));
                zip.closeEntry();
            }
        }
    }

    static void tar(Path folder, Iterator<Article> articles, MadeNews news) throws IOException {
        try (var tar = new TarArchiveOutputStream(new GZIPOutputStream(
                new BufferedOutputStream(Files.newOutputStream(folder.resolve("articles.tar.gz")))))) {
            for (int number = 0; articles.hasNext(); number++) {
                byte[] text = TextFiles.text(articles.next());
                TarArchiveEntry entry = new TarArchiveEntry(TextFiles.name(number, "txt"));
                entry.setSize(text.length);
                tar.putArchiveEntry(entry);
                tar.write(text);
                tar.closeArchiveEntry();
            }
        }
    }
}
