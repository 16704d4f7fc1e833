package org.entente.app.desk.page;

import java.nio.file.Path;
import java.util.List;
import org.entente.app.desk.Assets;

/**
 * What stands around every page.
 *
 * @param title of the page, without the program's name
 * @param at the part of the desk that the page belongs to: an address in {@link #PARTS}
 * @param token against forged forms; every form that changes something carries it as {@code _csrf}
 * @param readOnly whether forms that change something are left out
 * @param store the store's file
 * @param asked what stands in the search box
 * @param loggedIn whether there is a session that can be ended
 */
public record Frame(
        String title, String at, String token, boolean readOnly, Path store, String asked, boolean loggedIn) {
    /** A part of the desk, its name, and the key that leads there after {@code g}. */
    public record Part(String address, String name, char key) {}

    public static final List<Part> PARTS = List.of(
            new Part("/", "Now", 'n'),
            new Part("/relations", "Relations", 'r'),
            new Part("/events", "Events", 'e'),
            new Part("/articles", "Articles", 'a'),
            new Part("/actors", "Actors", 'c'),
            new Part("/read", "Read", 'd'),
            new Part("/review", "Review", 'v'),
            new Part("/lexicon", "Lexicon", 'l'),
            new Part("/corpus", "Corpus", 'o'),
            new Part("/watch", "Watch", 'w'));

    public List<Part> parts() {
        return PARTS;
    }

    /** The address of a style or script. */
    public String asset(String name) {
        return Assets.address(name);
    }

    /** The store's file without its folders. */
    public String storeName() {
        return String.valueOf(store.getFileName());
    }
}
