package org.entente.app.codes;

import java.util.Optional;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Ontology;

/** CAMEO codes as files have them: without their leading zero, or with more than the table knows. */
public final class CameoCodes {
    private static final int SHORTEST = 2;

    private CameoCodes() {}

    /**
     * The code as the table has it. {@code 42} is {@code 042}, as there is no root 42; {@code 13y} and {@code 0319} are
     * the nearest code above them, 13 and 031. Empty if not even a root is told.
     *
     * @param root the root code, with or without its zero, or empty: it tells {@code 14}, a protest, from {@code 014}
     */
    public static Optional<Cameo> read(String code, String root) {
        boolean lost = root.length() == 1 && !root.equals("0") && !code.startsWith("0");
        Optional<Cameo> zeroed = lost || isBelowNoRoot(code) ? Ontology.cameo("0" + code) : Optional.empty();
        return zeroed.or(() -> nearest(code));
    }

    private static Optional<Cameo> nearest(String code) {
        for (int end = code.length(); end >= SHORTEST; end--) {
            Optional<Cameo> known = Ontology.cameo(code.substring(0, end));
            if (known.isPresent()) {
                return known;
            }
        }
        return Optional.empty();
    }

    /** Roots are 01 to 20: a code that begins with 3 to 9, or with 21 to 28, has lost its zero. */
    private static boolean isBelowNoRoot(String code) {
        boolean number = code.length() >= SHORTEST && code.chars().allMatch(c -> c >= '0' && c <= '9');
        return number && code.charAt(0) != '0' && Integer.parseInt(code.substring(0, SHORTEST)) > 20;
    }
}
