package org.entente.app.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/** What a file says of its language, in whatever way: {@code "en-GB"}, {@code "eng"}, {@code "English"}. */
final class Declared {
    private Declared() {}

    /** ISO 639-1; empty if it says nothing that is known. */
    static Optional<String> code(String said) {
        String first = said.strip().toLowerCase(Locale.ROOT).split("[-_,;( ]", 2)[0];
        return first.isEmpty() ? Optional.empty() : Optional.ofNullable(Names.CODES.get(first));
    }

    /** Made when it is first asked for: most files say nothing. */
    private static final class Names {
        static final Map<String, String> CODES = codes();

        private static Map<String, String> codes() {
            Map<String, String> codes = new HashMap<>();
            for (String code : Locale.getISOLanguages()) {
                if (code.length() == 2) {
                    Locale language = new Locale(code);
                    codes.put(code, code);
                    codes.put(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
                    three(language).ifPresent(three -> codes.put(three, code));
                }
            }
            return codes;
        }

        private static Optional<String> three(Locale language) {
            try {
                return Optional.of(language.getISO3Language());
            } catch (MissingResourceException e) {
                return Optional.empty();
            }
        }
    }
}
