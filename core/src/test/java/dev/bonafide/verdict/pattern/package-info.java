@NullMarked
package dev.bonafide.verdict.pattern;

import org.jspecify.annotations.NullMarked;
