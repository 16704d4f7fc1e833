/** What a site's robots.txt says about where a program may go (RFC 9309). Knows no network. */
package org.entente.app.watch.robots;
