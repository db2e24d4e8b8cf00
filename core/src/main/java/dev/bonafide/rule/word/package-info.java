/** The word classes that rules share. */
@NullMarked
package dev.bonafide.rule.word;

import org.jspecify.annotations.NullMarked;
