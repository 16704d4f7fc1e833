/**
 * Whether what a sentence tells took place: planned, wished, denied, ongoing or done, by all the words over its event.
 */
package org.entente.engine.coding.reality;
