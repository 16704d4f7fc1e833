/** Events out of a store in the shapes that other programs read. Knows the store's values, and no SQL. */
package org.entente.app.exchange.out;
