package org.entente.app.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Skipped;

/** Goes through files and folders, one step at a time, each folder in the order of its names. */
final class Walk {
    /** What a step comes upon; in a folder: neither named by the user nor the folder itself. */
    sealed interface Step {
        record File(Path path, boolean named) implements Step {}

        record Unread(Skipped why) implements Step {}

        /** A folder that the user named is left. */
        record Left(Path folder) implements Step {}
    }

    /** A folder and the names in it that are still to come: strings are a third of the size of paths. */
    private record Folder(Path path, Iterator<String> names) {}

    private final Iterator<Path> roots;
    private final Iterator<Step> known;
    private final Deque<Folder> open = new ArrayDeque<>();

    Walk(List<Path> roots) {
        this(roots, List.of());
    }

    private Walk(List<Path> roots, List<Step> known) {
        this.roots = roots.iterator();
        this.known = known.iterator();
    }

    /** Comes upon one thing, which another walk has found. */
    static Walk to(Step step) {
        return new Walk(List.of(), List.of(step));
    }

    /** The next step, or empty at the end. */
    Optional<Step> next() {
        if (known.hasNext()) {
            return Optional.of(known.next());
        }
        while (true) {
            Optional<Step> step = open.isEmpty() ? root() : inFolder();
            if (step.isPresent() || open.isEmpty() && !roots.hasNext()) {
                return step;
            }
        }
    }

    private Optional<Step> root() {
        if (!roots.hasNext()) {
            return Optional.empty();
        }
        Path path = roots.next();
        if (Files.isDirectory(path)) {
            return enter(path);
        }
        return Optional.of(
                Files.exists(path)
                        ? new Step.File(path, true)
                        : unread(path, Reason.MISSING, "there is no such file or folder"));
    }

    private Optional<Step> inFolder() {
        Folder folder = open.peek();
        if (!folder.names().hasNext()) {
            open.pop();
            return open.isEmpty() ? Optional.of(new Step.Left(folder.path())) : Optional.empty();
        }
        Path path = folder.path().resolve(folder.names().next());
        if (Files.isDirectory(path)) {
            // A linked folder is not entered: it could lead back here.
            return Files.isSymbolicLink(path) ? Optional.empty() : enter(path);
        }
        return Optional.of(Files.isRegularFile(path) ? new Step.File(path, false) : new Step.Unread(noFile(path)));
    }

    /** A pipe would wait for ever for somebody to write into it, and a device may have no end. */
    private static Skipped noFile(Path path) {
        String place = path.toString();
        try {
            Files.readAttributes(path, BasicFileAttributes.class);
            return new Skipped(place, Reason.NO_FILE, "is a pipe, a socket or a device");
        } catch (NoSuchFileException e) {
            boolean link = Files.isSymbolicLink(path);
            return new Skipped(
                    place, Reason.MISSING, link ? "is a link to what is not there" : "is not there any more");
        } catch (IOException e) {
            return Skipped.unreadable(place, e);
        }
    }

    private Optional<Step> enter(Path folder) {
        try (Stream<Path> list = Files.list(folder)) {
            List<String> names = list.map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
            open.push(new Folder(folder, names.iterator()));
            return Optional.empty();
        } catch (UncheckedIOException e) {
            return Optional.of(new Step.Unread(Skipped.unreadable(folder.toString(), e.getCause())));
        } catch (IOException e) {
            return Optional.of(new Step.Unread(Skipped.unreadable(folder.toString(), e)));
        }
    }

    private static Step unread(Path path, Reason reason, String detail) {
        return new Step.Unread(new Skipped(path.toString(), reason, detail));
    }

    /** The bytes of all files, as far as they can be seen. */
    static long size(List<Path> roots) {
        long[] bytes = {0};
        for (Path root : roots) {
            try {
                Files.walkFileTree(root, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                        boolean hidden = !folder.equals(root)
                                && folder.getFileName().toString().startsWith(".");
                        return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        boolean hidden = file.getFileName().toString().startsWith(".");
                        bytes[0] += hidden || !attributes.isRegularFile() ? 0 : attributes.size();
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        return FileVisitResult.CONTINUE;
                    }
                });
            } catch (IOException e) {
                // It is named among the results; here only its size is missing.
                continue;
            }
        }
        return bytes[0];
    }
}
