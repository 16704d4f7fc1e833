/** Who may come in, and what an answer may do in the browser: hosts, origins, tokens against forged forms, headers. */
package org.entente.app.desk.guard;
