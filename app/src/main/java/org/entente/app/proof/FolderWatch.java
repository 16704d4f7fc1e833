package org.entente.app.proof;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.entente.app.Fault;

/**
 * Changes in a folder and all folders below it, also in those made later. An editor that writes a file, a copy of it
 * and its name anew makes one change of it: what comes in quick succession is one.
 */
public final class FolderWatch implements Changes, AutoCloseable {
    private static final long QUIET_MS = 100;
    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE
    };

    private final Path root;
    private final WatchService service;

    private FolderWatch(Path root, WatchService service) {
        this.root = root;
        this.service = service;
    }

    /** Changes are noted from here on, also while nobody waits for them. */
    public static FolderWatch open(Path root) {
        try {
            FolderWatch watch = new FolderWatch(root, root.getFileSystem().newWatchService());
            watch.register();
            return watch;
        } catch (IOException e) {
            throw cannot(root, e);
        }
    }

    @Override
    public boolean next() {
        try {
            WatchKey key = service.take();
            while (key != null) {
                key.pollEvents();
                key.reset();
                key = service.poll(QUIET_MS, TimeUnit.MILLISECONDS);
            }
            // Before anybody reads the files: what is written into a new folder from now on is told.
            register();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ClosedWatchServiceException e) {
            return false;
        } catch (IOException e) {
            throw cannot(root, e);
        }
    }

    private void register() throws IOException {
        if (!Files.isDirectory(root)) {
            throw new Fault(root.toString(), "is no folder", "make it, and start to watch it then");
        }
        Files.walkFileTree(root.toRealPath(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                folder.register(service, KINDS);
                return FileVisitResult.CONTINUE;
            }

            /** A file that went away meanwhile is another change. */
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static Fault cannot(Path root, IOException e) {
        return new Fault(root.toString(), "cannot be watched: " + e.getMessage(), "check its permissions", e);
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            throw cannot(root, e);
        }
    }
}
