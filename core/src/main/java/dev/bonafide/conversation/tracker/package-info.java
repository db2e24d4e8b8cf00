/** What of a case goes back into an applicant tracking system, at a person's word alone. */
@NullMarked
package dev.bonafide.conversation.tracker;

import org.jspecify.annotations.NullMarked;
