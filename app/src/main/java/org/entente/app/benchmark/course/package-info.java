/**
 * Whether the course can be trusted: planted relations found again, next weeks foretold, known turns of history, and
 * what it costs.
 */
package org.entente.app.benchmark.course;
