/** A lexicon proved by its examples: once, or again after every change of its files. */
package org.entente.app.proof;
