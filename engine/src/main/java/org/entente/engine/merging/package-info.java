/** Which tellings of several articles are of one event, and why: a pure function of the tellings, whatever their order. */
package org.entente.engine.merging;
