/** Where, in which field and with which numbers an event took place: what the words of its own clause tell. */
package org.entente.engine.coding.circumstance;
