/** Keeps articles and what was read in them in a DuckDB file. The only room that knows SQL. */
package org.entente.app.store;
