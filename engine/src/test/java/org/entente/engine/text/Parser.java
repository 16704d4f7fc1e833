package org.entente.engine.text;

import org.entente.engine.text.repair.MendedTrees;

/** The real parser, loaded once for all tests of a module. */
public final class Parser {
    /** Its trees as they come. */
    public static final Syntax UNMENDED = Nlp4jSyntax.load(KeptModels.ofBuild());

    public static final Syntax SYNTAX = new MendedTrees(UNMENDED);

    private Parser() {}
}
