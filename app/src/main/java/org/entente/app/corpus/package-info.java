/** Reads articles from files: text with a small header, JSON lines, standard input. */
package org.entente.app.corpus;
