/**
 * Scores the coder on gold files: which type between a marked pair, whose words, which triples; tells what has changed
 * since an earlier run, and gathers everything for a report.
 */
package org.entente.app.evaluation;
