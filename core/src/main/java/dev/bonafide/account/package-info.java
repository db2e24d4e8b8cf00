/** Accounts on GitHub, and what of them can be seen by everyone. */
@NullMarked
package dev.bonafide.account;

import org.jspecify.annotations.NullMarked;
