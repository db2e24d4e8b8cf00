/** Accounts on GitHub, and what of them can be seen by everybody. */
@NullMarked
package dev.bonafide.account;

import org.jspecify.annotations.NullMarked;
