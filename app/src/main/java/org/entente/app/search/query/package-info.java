/**
 * What typed words mean: actors, people, fields, kinds of event, times, outlets, phrases. The names are those of the
 * actors' tables and the lexicon, put into a trie once; a query never goes through them all.
 */
package org.entente.app.search.query;
