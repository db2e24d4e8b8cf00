/** Calls of assistants, within the same bounds as those of everyone else. */
@NullMarked
package dev.bonafide.web.assistant;

import org.jspecify.annotations.NullMarked;
