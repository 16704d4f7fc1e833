/** Micro-benchmarks; {@code entente bench} times the program as a whole. */
package org.entente.bench;
