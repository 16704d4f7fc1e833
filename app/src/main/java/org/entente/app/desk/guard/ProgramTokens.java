package org.entente.app.desk.guard;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.app.Fault;

/**
 * Tokens by which programs come in. Each is shown once and kept as its SHA-256: it is random, so that nothing slower is
 * needed. A line of the file: name, day, digest.
 */
public final class ProgramTokens {
    /** In front of each, so that a token that leaked is known for what it is. */
    static final String PREFIX = "entente_";

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._-]{1,60}");

    /** A token that is kept; {@code digest} is of the whole of it. */
    public record Kept(String name, LocalDate since, String digest) {}

    private final Path file;
    private final SecureRandom random;

    ProgramTokens(Path file, SecureRandom random) {
        this.file = file;
        this.random = random;
    }

    /** In the order of their making. */
    public List<Kept> all() {
        return SecretFile.read(file).stream()
                .map(line -> line.split("\t"))
                .filter(parts -> parts.length == 3)
                .map(parts -> new Kept(parts[0], LocalDate.parse(parts[1]), parts[2]))
                .toList();
    }

    /** Makes one; it cannot be shown again. */
    public String add(String name, LocalDate today) {
        if (!NAME.matcher(name).matches()) {
            throw Fault.usage("--new-token", "\"" + name + "\" is no name", "write letters, digits, dots and hyphens");
        }
        List<Kept> all = new ArrayList<>(all());
        if (all.stream().anyMatch(kept -> kept.name().equals(name))) {
            throw Fault.usage(
                    "--new-token", "there is a token \"" + name + "\"", "take another name, or --revoke-token " + name);
        }
        String token = PREFIX + Digests.random(random);
        all.add(new Kept(name, today, Digests.of(token)));
        keep(all);
        return token;
    }

    /** Takes one back, at once. */
    public void revoke(String name) {
        List<Kept> all = all();
        List<Kept> left = all.stream().filter(kept -> !kept.name().equals(name)).toList();
        if (left.size() == all.size()) {
            throw Fault.usage("--revoke-token", "there is no token \"" + name + "\"", "--tokens lists them");
        }
        keep(left);
    }

    /** Whether it is one of them; looks at all of them. */
    boolean holds(String token) {
        String digest = Digests.of(token);
        boolean found = false;
        for (Kept kept : all()) {
            found |= Digests.same(kept.digest(), digest);
        }
        return found;
    }

    private void keep(List<Kept> all) {
        SecretFile.write(
                file,
                all.stream()
                        .map(kept -> String.join("\t", kept.name(), kept.since().toString(), kept.digest()))
                        .toList());
    }
}
