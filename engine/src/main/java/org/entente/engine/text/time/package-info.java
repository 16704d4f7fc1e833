/**
 * The words of a sentence that say when, and the days they mean: a small grammar over words. {@link
 * org.entente.engine.text.time.TimeFinder} finds them; what they mean is settled by a {@link
 * org.entente.engine.text.time.Setting}, as "Friday" is another day in another paper.
 */
package org.entente.engine.text.time;
