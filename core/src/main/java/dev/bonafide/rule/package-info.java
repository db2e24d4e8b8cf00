/** Red flags as data: read from files, compiled, and looked for in a case. */
@NullMarked
package dev.bonafide.rule;

import org.jspecify.annotations.NullMarked;
