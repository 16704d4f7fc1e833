package org.entente.engine.text.repair;

import org.entente.engine.text.Tree;

/** How one thing that the parser gets wrong is seen and set right. */
@FunctionalInterface
interface Rule {
    /** The tree mended at one of its tokens; the same tree if nothing is wrong there. */
    Tree mend(Tree tree, int token);
}
