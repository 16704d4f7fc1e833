package org.entente.app.corpus.document.reader;

/** A paragraph of a PDF, the size of its letters in points, and its page, counted from 0. */
record Paragraph(String text, float size, int page) {}
