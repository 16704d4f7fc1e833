/**
 * Whom words mean that only the article explains: "the ministry", "she", "the two sides", "our country"; and whose side the
 * article speaks from.
 */
package org.entente.engine.coding.reference;
