/** What language models answer: read strictly, and believed by no one. */
@NullMarked
package dev.bonafide.documents.answer;

import org.jspecify.annotations.NullMarked;
