package org.entente.app.language;

/**
 * In which letters a text is written.
 *
 * @param latin how many of them are Latin ones
 * @param plain how many are the twenty-six of English
 */
record Script(int letters, int latin, int plain) {
    static Script of(String text) {
        int letters = 0;
        int latin = 0;
        int plain = 0;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (Character.isLetter(c)) {
                letters++;
                latin += Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN ? 1 : 0;
                plain += c < 128 ? 1 : 0;
            }
        }
        return new Script(letters, latin, plain);
    }

    /** Whether most letters are Latin: English may be among the languages. */
    boolean isLatin() {
        return 2 * latin > letters;
    }

    /** Whether no letter has an accent. */
    boolean isPlain() {
        return plain == letters;
    }
}
