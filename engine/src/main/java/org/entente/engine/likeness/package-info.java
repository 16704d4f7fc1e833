/**
 * Whether an article tells anything that an earlier one has not told: words without boilerplate, shingles, MinHash
 * signatures in bands to find what may be a copy, and a comparison word by word to decide it. Knows nothing of events.
 */
package org.entente.engine.likeness;
