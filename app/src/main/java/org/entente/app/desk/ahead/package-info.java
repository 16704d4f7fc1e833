/**
 * What pages would wait too long for: counted, drawn and listed ahead in the background, and kept as long as the store
 * says the same.
 */
package org.entente.app.desk.ahead;
