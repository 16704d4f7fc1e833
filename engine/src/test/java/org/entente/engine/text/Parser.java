package org.entente.engine.text;

import org.entente.engine.text.repair.MendedTrees;

/** The real parser, loaded once for all tests of a module. */
public final class Parser {
    public static final Syntax SYNTAX = new MendedTrees(Nlp4jSyntax.load(KeptModels.ofBuild()));

    private Parser() {}
}
