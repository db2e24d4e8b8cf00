/** Evidence and the rule catalogue in print. */
@NullMarked
package dev.bonafide.terminal.show;

import org.jspecify.annotations.NullMarked;
