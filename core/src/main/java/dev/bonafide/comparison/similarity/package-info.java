/** Whether texts are copies or near copies of each other. */
@NullMarked
package dev.bonafide.comparison.similarity;

import org.jspecify.annotations.NullMarked;
