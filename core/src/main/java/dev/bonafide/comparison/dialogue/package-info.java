/** What is said in turn: questions, answers, voices, and the small words of languages. */
@NullMarked
package dev.bonafide.comparison.dialogue;

import org.jspecify.annotations.NullMarked;
