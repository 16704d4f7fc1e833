/** Plain text and Markdown with a small header. */
package org.entente.app.corpus.text;
