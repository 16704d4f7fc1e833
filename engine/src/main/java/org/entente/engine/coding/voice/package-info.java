/**
 * By whose account: who says what in the whole article, with a verb, in quotation marks, beside a clause, or over a headline.
 */
package org.entente.engine.coding.voice;
