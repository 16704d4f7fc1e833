package org.entente.app.desk.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.entente.app.Fault;

/**
 * What the user's desks must keep from others, in a folder of his configuration: a key, the password's hash, the hashes
 * of programs' tokens, and sessions. What is changed there counts at once, also for a desk that is open.
 */
public final class Secrets {
    private static final int KEY_BYTES = 32;

    private final Path folder;
    private final SecureRandom random;
    private final Optional<String> given;

    private String seenPassword = "";
    private FileTime seen;

    private Secrets(Path folder, SecureRandom random, Optional<String> given) {
        this.folder = folder;
        this.random = random;
        this.given = given;
    }

    public static Secrets in(Path folder) {
        return new Secrets(folder, new SecureRandom(), Optional.empty());
    }

    /** In {@code ENTENTE_CONFIG}, else {@code XDG_CONFIG_HOME/entente}, else {@code ~/.config/entente}. */
    public static Path standardFolder() {
        String own = System.getenv("ENTENTE_CONFIG");
        if (own != null && !own.isBlank()) {
            return Path.of(own);
        }
        String xdg = System.getenv("XDG_CONFIG_HOME");
        Path all = xdg != null && !xdg.isBlank() ? Path.of(xdg) : Path.of(System.getProperty("user.home"), ".config");
        return all.resolve("entente");
    }

    /** With the password in the first line of a file, in place of one that is kept. */
    public Secrets withPasswordOf(Path file) {
        List<String> lines = SecretFile.read(file);
        if (lines.isEmpty() || lines.get(0).isEmpty()) {
            throw new Fault(file.toString(), "holds no password", "write it into the first line");
        }
        return new Secrets(
                folder,
                random,
                Optional.of(Passwords.hash(file.toString(), lines.get(0).toCharArray(), random)
                        + " "
                        + Digests.signed(key(), lines.get(0))));
    }

    /** A key that is the same after a restart. */
    public byte[] key() {
        Path file = folder.resolve("desk.key");
        List<String> lines = SecretFile.read(file);
        if (lines.isEmpty()) {
            byte[] key = new byte[KEY_BYTES];
            random.nextBytes(key);
            SecretFile.write(file, List.of(HexFormat.of().formatHex(key)));
            lines = SecretFile.read(file);
        }
        try {
            byte[] key = HexFormat.of().parseHex(lines.get(0));
            if (key.length == KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            // Told below.
        }
        throw new Fault(
                file.toString(),
                "is no key of a desk",
                "remove it, and another is made; who is logged in logs in again");
    }

    public boolean hasPassword() {
        return !password().isEmpty();
    }

    public void setPassword(String place, char[] password) {
        SecretFile.write(passwordFile(), List.of(Passwords.hash(place, password, random)));
    }

    /** Whether this is the password. Costs a quarter of a second: see {@link Throttle}. */
    boolean isPassword(String password) {
        String hash = password();
        return !hash.isEmpty() && Passwords.fits(password.toCharArray(), hash.split(" ")[0]);
    }

    /** Another after each change of the password: what was begun with an earlier one ends. */
    String stamp() {
        String hash = password();
        int told = hash.indexOf(' ');
        return told < 0 ? Digests.of(hash) : hash.substring(told + 1);
    }

    /** The tokens of programs. */
    public ProgramTokens tokens() {
        return new ProgramTokens(folder.resolve("desk.tokens"), random);
    }

    /** Where the sessions of the desk on this store are kept. */
    Path sessions(Path store) {
        return folder.resolve("desk.sessions." + nameOf(store));
    }

    /** A short name for a store, so that two desks of one machine do not take each other's cookies. */
    static String nameOf(Path store) {
        return Digests.of(store.toAbsolutePath().normalize().toString()).substring(0, 8);
    }

    SecureRandom random() {
        return random;
    }

    private Path passwordFile() {
        return folder.resolve("desk.password");
    }

    /** The hash that is kept now, and for a given one its stamp; empty if none is. */
    private synchronized String password() {
        if (given.isPresent()) {
            return given.get();
        }
        FileTime time = time(passwordFile());
        if (time == null || !time.equals(seen)) {
            List<String> lines = SecretFile.read(passwordFile());
            seenPassword = lines.isEmpty() ? "" : lines.get(0);
            seen = time;
        }
        return seenPassword;
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return null;
        }
    }
}
