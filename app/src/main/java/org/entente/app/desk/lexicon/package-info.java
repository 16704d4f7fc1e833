/** The lexicon as pages and programs are told of it: which entries are meant, and what one asks for in plain words. */
package org.entente.app.desk.lexicon;
