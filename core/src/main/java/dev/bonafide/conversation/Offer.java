package dev.bonafide.conversation;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.conversation.command.AddAnswer;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.UnlinkCase;
import dev.bonafide.linkage.CaseLink;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.List;

/**
 * Something that may be pressed below an answer, and then does what someone may have meant.
 *
 * @param caseId of number 0 where another case is opened
 * @param label what stands on the button
 */
public record Offer(CaseId caseId, Command command, String label) {
  private static final int LINKS = 3;

  /** Whether what is handed in is the message that is answered, and not all that stands there. */
  public boolean passesOn() {
    boolean isNamed = command instanceof Command.Screen screen && screen.name() != null;
    return (caseId.number() == 0 && !isNamed) || command.equals(new AddAnswer(""));
  }

  /** That one of those who are linked is someone else: a few buttons, the strongest link first. */
  public static List<Offer> unlinking(BotAnswer.Judged judged, Phrasebook book) {
    return judged.links().stream()
        .limit(LINKS)
        .map(CaseLink::other)
        .map(
            other ->
                new Offer(
                    judged.caseId(), new UnlinkCase(other, ""), book.say("offer.unlink", other)))
        .toList();
  }
}
