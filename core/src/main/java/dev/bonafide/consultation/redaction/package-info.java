/** What is taken out of a case before a model sees it. */
@NullMarked
package dev.bonafide.consultation.redaction;

import org.jspecify.annotations.NullMarked;
