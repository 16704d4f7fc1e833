/**
 * What a desk does while nobody looks: ingests and watches, one writer at a time, in the background. Knows no web.
 */
package org.entente.app.desk.job;
