package org.entente.engine.coding.event;

import org.entente.engine.lexicon.Entry;
import org.entente.engine.lexicon.Phrase;
import org.entente.engine.text.Frame;

/**
 * An entry that holds on a frame.
 *
 * @param specificity how narrow it is: its conditions, and every word of the longest phrases that met them
 */
record Match(Entry entry, Phrase phrase, Frame frame, int specificity) {}
