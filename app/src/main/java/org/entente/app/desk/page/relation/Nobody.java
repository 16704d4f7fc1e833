package org.entente.app.desk.page.relation;

import java.util.List;

/** That a name on one side of a relation means nobody. */
final class Nobody extends RuntimeException {
    private final String said;
    private final List<String> near;

    /** @param near codes and names that are spelt nearly so */
    Nobody(String said, List<String> near) {
        super("nobody is called \"" + said + "\"");
        this.said = said;
        this.near = List.copyOf(near);
    }

    String said() {
        return said;
    }

    List<String> near() {
        return near;
    }
}
