/** Scores the coder on gold files: which type between a marked pair, whose words, which triples. */
package org.entente.app.evaluation;
