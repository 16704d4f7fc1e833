package org.entente.app.corpus.document.reader;

/**
 * The text of a document, a blank line between two paragraphs.
 *
 * @param title the title that the document shows, or empty; it does not stand in {@code text} again
 * @param date the day that stands by itself at the head of the text as yyyy-mm-dd, or empty
 */
public record Extract(String title, String date, String text) {}
