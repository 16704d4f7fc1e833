package org.entente.app.watch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.app.Fault;
import org.entente.app.watch.address.Link;
import org.entente.app.watch.feed.BadFeed;
import org.entente.app.watch.feed.Opml;

/** The feeds that the user names: an address, or a file of addresses, one a line or as OPML. */
public final class FeedList {
    private static final int LARGEST = 20_000_000;

    private FeedList() {}

    /** Their addresses, each once, in order; a fault that tells all wrong ones. */
    public static List<String> of(String feeds) {
        if (feeds.matches("(?i)[a-z][a-z0-9+.-]*://.*")) {
            return List.of(Link.of(feeds)
                    .map(URI::toString)
                    .orElseThrow(
                            () -> Fault.usage(feeds, "is no address of the web", "name one with https:// or http://")));
        }
        List<String> faults = new ArrayList<>();
        Set<String> addresses = addresses(Path.of(feeds), faults);
        if (!faults.isEmpty()) {
            throw new Fault(feeds, "has " + faults.size() + " faults:\n" + String.join("\n", faults), "");
        }
        if (addresses.isEmpty()) {
            throw new Fault(feeds, "names no feed", "write the address of a feed on each line");
        }
        return List.copyOf(addresses);
    }

    private static Set<String> addresses(Path file, List<String> faults) {
        byte[] bytes = bytes(file);
        Set<String> addresses = new LinkedHashSet<>();
        Optional<List<String>> outlines = opml(file, bytes);
        List<String> lines = outlines.orElseGet(() -> new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .toList());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip().replaceFirst("\\A\uFEFF", "");
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Optional<URI> address = Link.of(line);
            String place = file + (outlines.isPresent() ? "" : ":" + (i + 1));
            address.map(URI::toString)
                    .ifPresentOrElse(
                            addresses::add,
                            () -> faults.add(Fault.line(
                                    place,
                                    "\"" + line + "\" is no address of the web",
                                    "write one with https:// or http://")));
        }
        return addresses;
    }

    private static Optional<List<String>> opml(Path file, byte[] bytes) {
        try {
            return Opml.addresses(bytes);
        } catch (BadFeed e) {
            throw new Fault(
                    file.toString(), e.getMessage(), "export the list anew, or write an address on each line", e);
        }
    }

    private static byte[] bytes(Path file) {
        if (!Files.isRegularFile(file)) {
            throw Fault.usage(
                    file.toString(),
                    "is neither an address nor a file",
                    "name a feed, or a file with an address a line");
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw new Fault(file.toString(), "is larger than 20 MB, no list of feeds", "name another file");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Fault(file.toString(), "cannot be read: " + e.getMessage(), "check its permissions", e);
        }
    }
}
