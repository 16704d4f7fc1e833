package org.entente.spark;

import java.io.Serializable;

/** What came of an input: an article, or why there is none; the other is null. */
record Input(Item item, Left left) implements Serializable {}
