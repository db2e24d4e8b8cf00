/** The rules and prompts that are shipped, and the engine that is made of them. */
@NullMarked
package dev.bonafide.documents.shipped;

import org.jspecify.annotations.NullMarked;
