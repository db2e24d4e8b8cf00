package dev.bonafide.slack.agent;

import dev.bonafide.consultation.ScreeningProgress.Step;
import dev.bonafide.conversation.FollowedScreenings;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.card.ReadingSteps;

/**
 * A thread in which someone follows a screening. Nothing is shown of one that only takes a moment:
 * Slack is told about it from the first step on that takes long.
 */
final class FollowedThread implements FollowedScreenings.View {
  private final AgentSession session;
  private final ShownSteps steps;
  private final String placeholder;
  private final SlackPlace place;
  private final String asker;
  private final Phrasebook book;
  private volatile String message = "";
  private volatile boolean shown;

  /**
   * Makes one where nothing is shown yet.
   *
   * @param placeholder key of the reply whose place the card takes
   */
  FollowedThread(
      AgentCalls calls, SlackPlace place, String placeholder, String asker, Phrasebook book) {
    this.session = new AgentSession(calls);
    this.steps = new ShownSteps(calls);
    this.placeholder = placeholder;
    this.place = place;
    this.asker = asker;
    this.book = book;
  }

  /** A reply stands in a message. */
  void posted(Outgoing outgoing, String where) {
    if (placeholder.equals(outgoing.key())) {
      message = where;
    }
  }

  @Override
  public void reached(Step step) {
    if (!shown) {
      shown = true;
      session.begins(place, asker);
    }
    steps.show(place, message, ReadingSteps.at(step, book));
  }

  @Override
  public void ended(boolean answered) {
    if (shown) {
      session.ends(place);
    }
  }
}
