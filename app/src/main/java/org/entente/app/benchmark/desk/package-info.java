/**
 * A store of any size, made without coding, and readers of a desk over it: whether its pages are quick where there is much
 * to show.
 */
package org.entente.app.benchmark.desk;
