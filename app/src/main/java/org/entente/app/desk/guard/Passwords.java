package org.entente.app.desk.guard;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.BCrypt.Version;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategy;
import java.security.SecureRandom;
import org.entente.app.Fault;

/**
 * Passwords as they are kept: by bcrypt with a cost of 12, which takes this machine about a quarter of a second for each
 * guess. It reads 72 bytes at most; a longer password is hashed by SHA-512 first, so that all of it counts.
 */
public final class Passwords {
    /** The hash has 2 to the power of it rounds. */
    static final int COST = 12;

    /** A password of fewer letters is refused, as by NIST SP 800-63B for a secret that is the only one asked for. */
    static final int SHORTEST = 12;

    static final int LONGEST = 1_000;

    private static final Version VERSION = Version.VERSION_2A;
    private static final LongPasswordStrategy LONG = LongPasswordStrategies.hashSha512(VERSION);

    private Passwords() {}

    /**
     * The password as it may be kept.
     *
     * @param place what to name if it is refused: {@code "--set-password"}
     */
    static String hash(String place, char[] password, SecureRandom random) {
        if (password.length < SHORTEST) {
            throw new Fault(
                    place,
                    "a password needs " + SHORTEST + " letters or more",
                    "take a few words that do not belong together");
        }
        if (password.length > LONGEST) {
            throw new Fault(place, "a password has " + LONGEST + " letters at most", "take a shorter one");
        }
        return BCrypt.with(VERSION, random, LONG).hashToString(COST, password);
    }

    /** Whether it is the password that was hashed; takes the same time wherever it differs. */
    static boolean fits(char[] password, String hash) {
        return password.length <= LONGEST
                && BCrypt.verifyer(VERSION, LONG).verify(password, hash.toCharArray()).verified;
    }
}
