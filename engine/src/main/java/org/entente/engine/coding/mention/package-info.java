/**
 * Who is named in a sentence by the sentence's own words: names, offices and whose they are, people by title. "Iraqi
 * officials" is found here; "the ministry" is left open.
 */
package org.entente.engine.coding.mention;
