/** How the conditions of rules are met by the words of a case. */
@NullMarked
package dev.bonafide.rule.match;

import org.jspecify.annotations.NullMarked;
