package org.entente.app.desk.actor;

import java.util.Locale;

/** How friendly deeds are on the whole, as a colour and a shape tell it: by their mean score. */
public enum Tone {
    HOSTILE,
    COOL,
    EVEN,
    WARM,
    FRIENDLY;

    /** A mean below this, up or down, is neither friendly nor hostile. */
    private static final double EVEN_TO = 0.5;

    /** A mean beyond this is strongly so. */
    private static final double STRONG = 3;

    public static Tone of(double mean) {
        if (Math.abs(mean) < EVEN_TO) {
            return EVEN;
        }
        if (mean > 0) {
            return mean >= STRONG ? FRIENDLY : WARM;
        }
        return mean <= -STRONG ? HOSTILE : COOL;
    }

    /** That of events: even where none of them is a deed. */
    public static Tone of(Balance balance) {
        return balance.mean().map(Tone::of).orElse(EVEN);
    }

    /** The name of its style: {@code "tone-warm"}. */
    public String style() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
