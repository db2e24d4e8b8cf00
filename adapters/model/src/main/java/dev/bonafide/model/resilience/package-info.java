/** How long, how often and how much a model is asked, whosever it is. */
@NullMarked
package dev.bonafide.model.resilience;

import org.jspecify.annotations.NullMarked;
