/** Tells which red flag reviewers may mean by their own words. */
@NullMarked
package dev.bonafide.rule.noted;

import org.jspecify.annotations.NullMarked;
