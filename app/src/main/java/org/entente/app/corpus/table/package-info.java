/** Articles as rows of a table: CSV, TSV and their kin, with a row of names at the top. */
package org.entente.app.corpus.table;
