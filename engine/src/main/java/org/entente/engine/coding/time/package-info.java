/**
 * When the events of an article took place: which date is whose, which Friday is meant, and what goes on with an earlier
 * sentence.
 */
package org.entente.engine.coding.time;
