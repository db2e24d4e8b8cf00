/** What people are called, how they can be reached, and whether two names are one person's. */
@NullMarked
package dev.bonafide.comparison.person;

import org.jspecify.annotations.NullMarked;
