/** Marked sentences into the weights of the scorer; the only room that knows how a scorer is trained. */
package org.entente.app.training;
