package dev.bonafide.slack.agent;

import dev.bonafide.consultation.ScreeningProgress;
import dev.bonafide.consultation.ScreeningProgress.Step;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.slack.api.SlackPlace;
import java.util.function.Supplier;

/**
 * One screening that is under way. Nothing is shown of one that only takes a moment: Slack is told
 * about it from the first step on that takes long.
 */
final class FollowedScreening {
  private final AgentSession session;
  private final ShownSteps steps;
  private final String receipt;
  private final String placeholder;
  private final SlackPlace place;
  private final String asker;
  private final ScreeningProgress progress = new ScreeningProgress(this::reached);
  private volatile String message = "";
  private volatile boolean shown;

  /**
   * Makes one that is about to begin.
   *
   * @param placeholder the reply whose place the card takes
   * @param asker who alone may stop it
   */
  FollowedScreening(
      AgentSession session,
      ShownSteps steps,
      Receipt receipt,
      OutboundReply placeholder,
      String asker) {
    this.session = session;
    this.steps = steps;
    this.receipt = receipt.key();
    this.placeholder = placeholder.key();
    this.place = SlackPlace.of(receipt.address());
    this.asker = asker;
  }

  /** Whether this is what a receipt asks for. */
  boolean isOf(Receipt other) {
    return receipt.equals(other.key());
  }

  /** A reply stands in a message. */
  void posted(Outgoing outgoing, String where) {
    if (placeholder.equals(outgoing.key())) {
      message = where;
    }
  }

  UnitOfWork during(Supplier<UnitOfWork> work) {
    try {
      return progress.during(work);
    } finally {
      if (shown) {
        session.ends(place);
      }
    }
  }

  void stop(String user) {
    if (asker.equals(user)) {
      progress.stop();
    }
  }

  private void reached(Step step) {
    if (!shown) {
      shown = true;
      session.begins(place, asker);
    }
    steps.show(place, message, step);
  }
}
