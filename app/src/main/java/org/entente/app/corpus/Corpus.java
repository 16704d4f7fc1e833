package org.entente.app.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.entente.app.corpus.fields.Fields;
import org.entente.app.corpus.input.Result;

/**
 * The articles of files and folders, mixed and nested. Folders are walked in the order of their names while the articles
 * are read, so that two runs see the same articles in the same order on every machine, and a million files begin at
 * once; only the names in one folder are in memory. Every file is opened once. Hidden files and links to folders are
 * passed over; files of a kind that nobody reads are passed over and counted.
 */
public final class Corpus {
    private final List<Path> paths;
    private final Optional<Walk.Step> only;
    private final Fields fields;
    private final Findings findings = new Findings();
    private Results results;

    private Corpus(List<Path> paths, Fields fields) {
        this.paths = List.copyOf(paths);
        this.only = Optional.empty();
        this.fields = fields;
    }

    private Corpus(Walk.Step.File only, Fields fields) {
        this.paths = List.of(only.path());
        this.only = Optional.of(only);
        this.fields = fields;
    }

    public static Corpus of(List<Path> paths) {
        return of(paths, Fields.GUESSED);
    }

    /** @param fields which fields of JSON and tables hold the text, the title and so on */
    public static Corpus of(List<Path> paths, Fields fields) {
        return new Corpus(paths, fields);
    }

    /**
     * A file of a corpus, to be read by itself.
     *
     * @param named whether the user named it, and not a folder in which it is
     */
    public record Part(Path file, boolean named) {}

    /** The files, in the order in which their articles would come, without opening any. */
    public static List<Part> parts(List<Path> paths) {
        List<Part> parts = new ArrayList<>();
        Walk walk = new Walk(paths);
        for (Optional<Walk.Step> step = walk.next(); step.isPresent(); step = walk.next()) {
            if (step.get() instanceof Walk.Step.File file) {
                parts.add(new Part(file.path(), file.named()));
            } else if (step.get() instanceof Walk.Step.Unread unread) {
                parts.add(new Part(Path.of(unread.why().place()), true));
            }
        }
        return parts;
    }

    /** One file of a corpus. */
    public static Corpus of(Part part, Fields fields) {
        return new Corpus(new Walk.Step.File(part.file(), part.named()), fields);
    }

    /** One result per article or faulty input, read as the iterator goes on; to be asked for once. */
    public Iterator<Result> results() {
        results = new Results(only.map(Walk::to).orElseGet(() -> new Walk(paths)), new Formats(fields, findings));
        return results;
    }

    /** How many files in folders and archives are of a kind that is not read, among those met so far. */
    public long others() {
        return findings.others();
    }

    /** What there is to tell besides the articles, so far. */
    public Findings findings() {
        return findings;
    }

    /** Closes the file that is open, for who does not read to the end. */
    public void close() {
        if (results != null) {
            results.leave();
        }
    }

    /** How many bytes of the files are read so far. */
    public long bytesRead() {
        return results == null ? 0 : results.bytesRead();
    }

    /** The bytes of all files together. Takes a walk through all folders, but opens nothing. */
    public long size() {
        return Walk.size(paths);
    }
}
