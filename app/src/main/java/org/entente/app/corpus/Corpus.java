package org.entente.app.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.corpus.input.Source;

/**
 * The articles of files and folders. Folders are walked in the order of their names, so that two runs see the same
 * articles in the same order on every machine; hidden files are passed over, files of other kinds counted.
 */
public final class Corpus {
    private final List<Path> files = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private int others;

    private Corpus() {}

    public static Corpus of(List<Path> paths) {
        Corpus corpus = new Corpus();
        paths.forEach(corpus::add);
        return corpus;
    }

    /** The files that will be read, in order. */
    public List<Path> files() {
        return List.copyOf(files);
    }

    /** How many files in folders are of a kind that is not read. */
    public int others() {
        return others;
    }

    /** One result per article or faulty input, read as the iterator goes on; first the paths that led nowhere. */
    public Iterator<Result> results() {
        return new Results(skipped, files);
    }

    private void add(Path path) {
        if (Files.isDirectory(path)) {
            int before = files.size();
            walk(path);
            if (files.size() == before) {
                skip(path, Reason.EMPTY, "holds no .txt, .md or .jsonl file");
            }
        } else if (Files.exists(path)) {
            files.add(path);
        } else {
            skip(path, Reason.MISSING, "there is no such file or folder");
        }
    }

    private void walk(Path folder) {
        for (Path path : children(folder)) {
            if (path.getFileName().toString().startsWith(".")) {
                continue;
            }
            // A linked folder is not entered: it could lead back here.
            if (Files.isDirectory(path)) {
                if (!Files.isSymbolicLink(path)) {
                    walk(path);
                }
            } else if (!isArticle(path)) {
                others++;
            } else {
                files.add(path);
            }
        }
    }

    /** In a folder a file without ending is a Makefile or a licence; named by itself it is read. */
    private static boolean isArticle(Path path) {
        boolean ending = path.getFileName().toString().indexOf('.') > 0;
        return ending && isRead(path);
    }

    private List<Path> children(Path folder) {
        try (Stream<Path> list = Files.list(folder)) {
            return list.sorted(Comparator.comparing(p -> p.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            skipped.add(Skipped.unreadable(folder.toString(), e));
            return List.of();
        }
    }

    private void skip(Path path, Reason reason, String detail) {
        skipped.add(new Skipped(path.toString(), reason, detail));
    }

    private static boolean isRead(Path path) {
        try (Source source = Source.of(path)) {
            return new Formats().of(source).isPresent();
        } catch (IOException e) {
            // It is named among the results when it is read.
            return true;
        }
    }
}
