/** What a model is asked, how much of it, and what was answered before. */
@NullMarked
package dev.bonafide.consultation.request;

import org.jspecify.annotations.NullMarked;
