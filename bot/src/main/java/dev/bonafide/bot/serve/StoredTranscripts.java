package dev.bonafide.bot.serve;

import dev.bonafide.applicant.UnheardMeeting;
import dev.bonafide.casefile.Submission;
import dev.bonafide.conversation.ArrivedTranscript;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.evidence.Gathered;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.mail.Unreachable;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.web.cases.CaseDoor;
import dev.bonafide.web.problem.Problem;
import java.time.Duration;

/**
 * Adds transcripts to the cases of the page and the HTTP API, which have no thread to answer in.
 * The case knows what was added by the receipt, so whenever the process dies, it is added once.
 */
final class StoredTranscripts implements MessageHandler {
  private static final Duration AGAIN = Duration.ofMinutes(1);
  private static final int GONE = 404;
  private static final int TOO_LARGE = 413;

  private final CaseDoor door;
  private final Phrases phrases = new Phrases(Phrasebook.ENGLISH);

  StoredTranscripts(CaseDoor door) {
    this.door = door;
  }

  /** Only if they may still be added: everyone at the page can read them. */
  @Override
  public UnitOfWork work(Receipt receipt) {
    if (ArrivedTranscript.isOne(receipt) && door.expectsMeetings()) {
      ArrivedTranscript arrived = ArrivedTranscript.of(receipt);
      try {
        add(receipt, arrived);
      } catch (Problem problem) {
        if (problem.status() == TOO_LARGE) {
          add(receipt, arrived.unheard(UnheardMeeting.LARGE));
        } else if (problem.status() != GONE) {
          throw new Unreachable("a transcript could not be added to its case", AGAIN);
        }
      }
    }
    return UnitOfWork.NOTHING;
  }

  private void add(Receipt receipt, ArrivedTranscript arrived) {
    Gathered gathered = arrived.gathered(phrases);
    Submission more = gathered.typed(null, null, "");
    door.arrived(ArrivedTranscript.caseNumber(receipt), more, receipt.key(), arrived.by());
  }
}
