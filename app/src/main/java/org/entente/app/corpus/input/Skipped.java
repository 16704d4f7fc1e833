package org.entente.app.corpus.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.regex.Pattern;
import org.entente.app.Fault;

/** An input that was left out: where it is, and what is wrong with it in detail. */
public record Skipped(String place, Reason reason, String detail) implements Result {
    private static final int LONGEST = 500;

    private static final Pattern STEERING = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");

    /** What an input says of itself may have a million letters, and some that steer a terminal. */
    public Skipped {
        detail = STEERING.matcher(shortened(detail)).replaceAll("?");
    }

    @Override
    public Skipped at(String place) {
        return new Skipped(place, reason, detail);
    }

    private static String shortened(String detail) {
        if (detail.length() <= LONGEST) {
            return detail;
        }
        int end = Character.isHighSurrogate(detail.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return detail.substring(0, end) + " ...";
    }

    /** Place, fault and remedy in one line. */
    public String line() {
        return Fault.line(STEERING.matcher(place).replaceAll("?"), detail, reason.remedy());
    }

    /** What an exception on the way through a source tells its owner. */
    public static Skipped unreadable(String place, IOException e) {
        if (e instanceof Spoiled spoiled) {
            return new Skipped(place, spoiled.reason(), spoiled.getMessage());
        }
        String why = e instanceof AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
        return new Skipped(place, Reason.UNREADABLE, "cannot be read: " + why);
    }
}
