/** From an exhibit to utterances: who said what, where and when. */
@NullMarked
package dev.bonafide.reading;

import org.jspecify.annotations.NullMarked;
