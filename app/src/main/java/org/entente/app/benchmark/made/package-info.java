/**
 * Corpora made for a benchmark: the same articles in each format that an ingest reads, as the programs write them that
 * such files usually come from.
 */
package org.entente.app.benchmark.made;
