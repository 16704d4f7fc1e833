package org.entente.app.corpus.document.reader;

import java.util.List;

/** A page's lines in the order in which they are read, and its height in points. */
record Page(List<Segment> lines, float height) {}
