/** The biography of an account and of a repository, as its commits and snapshots tell it. */
@NullMarked
package dev.bonafide.comparison.githistory;

import org.jspecify.annotations.NullMarked;
