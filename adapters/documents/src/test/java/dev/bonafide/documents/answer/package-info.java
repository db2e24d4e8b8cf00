/** Tests of answers, and of the consultations that come with Bonafide. */
@NullMarked
package dev.bonafide.documents.answer;

import org.jspecify.annotations.NullMarked;
