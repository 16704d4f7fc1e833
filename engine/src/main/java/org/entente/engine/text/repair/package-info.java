/** What the parser commonly gets wrong, mended after it: one class for each repair, and the list of them. */
package org.entente.engine.text.repair;
