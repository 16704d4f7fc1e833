/**
 * Events of other data sets into the store: rows as slices of bytes, checked and mended where that is sure, and mapped to
 * our codes. What cannot be is left out, named and counted.
 */
package org.entente.app.exchange.in;
