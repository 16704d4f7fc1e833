/**
 * PDF, Word, RTF, OpenDocument and EPUB. They are read in a process of its own ({@code reader}), so that one that loops
 * or grows without end costs nothing but itself.
 */
package org.entente.app.corpus.document;
