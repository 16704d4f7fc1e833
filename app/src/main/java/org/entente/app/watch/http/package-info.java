/**
 * Fetches what lies in the network, politely and within bounds: only from addresses that may be spoken to, one request a
 * host at a time, never more bytes or seconds than allowed. The only room that opens connections.
 */
package org.entente.app.watch.http;
