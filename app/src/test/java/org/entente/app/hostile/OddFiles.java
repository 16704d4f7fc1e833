package org.entente.app.hostile;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.entente.app.corpus.input.Reason;

/** What lies in a folder and is no file, or one that may not be opened. */
final class OddFiles {
    private OddFiles() {}

    static void write(HostileFolder folder) throws IOException {
        Path path = folder.path();
        forbidden(folder);
        link(folder, "dangling.txt", Path.of("nowhere.txt"), Reason.MISSING);
        link(folder, "itself.txt", Path.of("itself.txt"), Reason.UNREADABLE);
        link(folder, "zeros.txt", Path.of("/dev/zero"), Reason.NO_FILE);
        link(folder, "terminal.txt", Path.of("/dev/null"), Reason.NO_FILE);
        link(folder, "round", Path.of("."));
        pipe(folder, "pipe.txt");
        socket(folder, "socket.txt");
        Files.createDirectory(path.resolve("folder.zip"));
        folder.expect("folder.zip", 0);
        Files.writeString(path.resolve("-\u00e4 b\n;$(x)'\".txt"), folder.good());
        folder.expect("-\u00e4 b\n;$(x)'\".txt", 1);
    }

    /** Root may read everything. */
    private static void forbidden(HostileFolder folder) throws IOException {
        Path file = Files.writeString(folder.path().resolve("forbidden.txt"), folder.good());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        if (Files.isReadable(file)) {
            folder.expect("forbidden.txt", 1);
        } else {
            folder.expect("forbidden.txt", 0, Reason.UNREADABLE);
        }
    }

    private static void link(HostileFolder folder, String name, Path to, Reason... faults) throws IOException {
        Files.createSymbolicLink(folder.path().resolve(name), to);
        folder.expect(name, 0, faults);
    }

    private static void pipe(HostileFolder folder, String name) throws IOException {
        Process made = new ProcessBuilder("mkfifo", folder.path().resolve(name).toString()).start();
        try {
            if (made.waitFor() == 0) {
                folder.expect(name, 0, Reason.NO_FILE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** It stays when the server has gone. */
    private static void socket(HostileFolder folder, String name) throws IOException {
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(folder.path().resolve(name)));
            folder.expect(name, 0, Reason.NO_FILE);
        }
    }
}
