package org.entente.engine.coding.reference;

import org.entente.engine.text.Tree;

/** Which words of an article are quoted, sentence by sentence; what a paragraph leaves open ends with it. */
final class Quotation {
    private static final String OPENS = "“„«‹";
    private static final String CLOSES = "”»›";

    private boolean open;

    /** A new paragraph: nothing is open. */
    void rest() {
        open = false;
    }

    /** For every token of the next sentence whether it is quoted. */
    boolean[] of(Tree tree) {
        boolean[] quoted = new boolean[tree.size()];
        for (int i = 0; i < tree.size(); i++) {
            String form = tree.token(i).form();
            if (form.equals("\"") || form.equals("''") || form.equals("``")) {
                open = !open;
            } else if (form.length() == 1 && OPENS.contains(form)) {
                open = true;
            } else if (form.length() == 1 && CLOSES.contains(form)) {
                open = false;
            }
            quoted[i] = open;
        }
        return quoted;
    }
}
