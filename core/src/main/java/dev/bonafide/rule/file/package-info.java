/** Rule files: their fields, their problems, and where they lie. */
@NullMarked
package dev.bonafide.rule.file;

import org.jspecify.annotations.NullMarked;
