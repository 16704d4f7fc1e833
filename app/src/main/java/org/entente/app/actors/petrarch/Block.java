package org.entente.app.actors.petrarch;

import java.util.List;

/**
 * An entry of a dictionary: a name with its synonyms, and the codes of them all.
 *
 * @param place {@code file:line} of its first line
 * @param names as they are written, {@code BLUE_BRIGADE_}; a plural in braces is one of them
 */
record Block(String place, List<String> names, List<Coded> codes) {
    Block {
        names = List.copyOf(names);
        codes = List.copyOf(codes);
    }

    /** Whether it tells what any state's people are: {@code [~AGR]}. */
    boolean isAgent() {
        return codes.stream().anyMatch(coded -> coded.code().contains("~"));
    }
}
