/** Plain text and Markdown with a small header, and JSON lines. */
package org.entente.app.corpus.text;
