/**
 * One sentence whose source and target somebody marked: the one event between them, why it is that, and the proof of the
 * lexicon by its marked examples.
 */
package org.entente.engine.coding.mark;
