package dev.bonafide.conversation;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.conversation.command.DialogForm;
import dev.bonafide.conversation.onlooker.Disclosure;
import dev.bonafide.phrasebook.Phrasebook;
import org.jspecify.annotations.Nullable;

/**
 * Where an answer will stand, and before whom.
 *
 * @param form which is filled in or looked at in a window; null elsewhere
 * @param beside what the answer also says, but in words; null for nothing
 * @param caseId of the case that the answer is about; null where it is about none
 * @param card key of the reply that shows the case: what is pressed there leads back to it; null
 *     where nothing shows it
 * @param book in whose language it is said
 */
public record ReplyContext(
    Message message,
    InteractionTarget.Where where,
    Disclosure disclosure,
    @Nullable DialogForm form,
    @Nullable RichContent beside,
    @Nullable CaseId caseId,
    @Nullable String card,
    Phrasebook book) {

  /** Whether what is shown may name people and quote them. */
  public boolean isOpen() {
    return where != InteractionTarget.Where.HERE || disclosure == Disclosure.FULL;
  }
}
