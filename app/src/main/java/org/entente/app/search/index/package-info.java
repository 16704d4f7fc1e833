/**
 * An index of a store's articles and events that can be thrown away at any time: made by what the store holds, brought up
 * to date by what has changed. The only room, with that of queries, that knows Lucene.
 */
package org.entente.app.search.index;
