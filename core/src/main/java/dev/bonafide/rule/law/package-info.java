/** The laws of a good rule file, one class each. */
@NullMarked
package dev.bonafide.rule.law;

import org.jspecify.annotations.NullMarked;
