/**
 * Decodes NLP4J's trained tagger and parser without its classes: the same features, weights and transitions, so the
 * same trees, in a fraction of the time and memory.
 */
package org.entente.engine.text.decoding;
