/**
 * What runs in the process that reads documents: PDFBox's characters into lines, columns and paragraphs, and what Tika
 * reads from word processors. The only room that knows these libraries.
 */
package org.entente.app.corpus.document.reader;
