/** The command line: one class per subcommand, all listed in {@link org.entente.app.cli.Main}. */
package org.entente.app.cli;
