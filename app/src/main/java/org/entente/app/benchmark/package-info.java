/**
 * How fast articles are read, coded, stored and written out again, and where the time goes; and whether an ingest, a
 * recode and an import bear being killed.
 */
package org.entente.app.benchmark;
