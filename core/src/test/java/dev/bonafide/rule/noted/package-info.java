@NullMarked
package dev.bonafide.rule.noted;

import org.jspecify.annotations.NullMarked;
