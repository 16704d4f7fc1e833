package org.entente.engine.lexicon;

import java.util.List;

/**
 * A named list of words: {@code $weapon} in an entry stands for the words of the class {@code weapon}.
 *
 * @param written its words as the file has them, another class by its name
 */
public record WordClass(String name, List<String> written, String file, int line) {}
