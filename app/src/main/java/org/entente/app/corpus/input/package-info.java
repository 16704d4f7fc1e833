/** What every format of a corpus speaks in: bytes with a place and a name in, articles or reasons why not out. */
package org.entente.app.corpus.input;
