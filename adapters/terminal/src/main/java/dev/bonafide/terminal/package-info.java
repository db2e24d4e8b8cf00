/** The command line: what it needs of others, what it prints to, and how it is run. */
@NullMarked
package dev.bonafide.terminal;

import org.jspecify.annotations.NullMarked;
