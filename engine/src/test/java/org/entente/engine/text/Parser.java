package org.entente.engine.text;

/** The real parser, loaded once for all tests of a module. */
public final class Parser {
    public static final Syntax SYNTAX = Nlp4jSyntax.load(KeptModels.ofBuild());

    private Parser() {}
}
