package org.entente.app.watch;

import java.util.function.Function;
import org.entente.app.store.Terms;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;

/**
 * How articles are coded.
 *
 * @param program the version of Entente
 * @param terms name the lexicon that {@code reader} uses, and say whether texts are kept
 * @param threads that code at once
 */
public record Coding(String program, Terms terms, Function<Article, Reading> reader, int threads) {}
