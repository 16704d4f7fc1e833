package org.entente.app.watch;

import java.util.function.Function;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;

/**
 * How articles are coded.
 *
 * @param program the version of Entente
 * @param lexicon names the lexicon that {@code reader} uses
 * @param threads that code at once
 */
public record Coding(String program, String lexicon, Function<Article, Reading> reader, int threads) {}
