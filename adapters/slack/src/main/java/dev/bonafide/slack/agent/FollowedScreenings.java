package dev.bonafide.slack.agent;

import dev.bonafide.mail.Address;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.slack.api.SlackPlace;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Screenings that this process has under way, one a thread at most. Nothing of them is kept: after
 * a crash a screening begins again, whether or not someone had stopped it.
 */
final class FollowedScreenings {
  private final AgentSession session;
  private final ShownSteps steps;
  private final Map<Address, FollowedScreening> underWay = new ConcurrentHashMap<>();

  FollowedScreenings(AgentCalls calls) {
    this.session = new AgentSession(calls);
    this.steps = new ShownSteps(calls);
  }

  /** Expects one that someone asks for, and that is about to begin. */
  void expect(Receipt receipt, OutboundReply placeholder, String asker) {
    underWay.put(
        receipt.address(), new FollowedScreening(session, steps, receipt, placeholder, asker));
  }

  /** A reply stands in a message. */
  void posted(Outgoing outgoing, String message) {
    FollowedScreening followed = underWay.get(outgoing.address());
    if (followed != null) {
      followed.posted(outgoing, message);
    }
  }

  /** Works on a receipt, and shows how far that is where it asks for a screening. */
  UnitOfWork during(Receipt receipt, Supplier<UnitOfWork> work) {
    FollowedScreening followed = underWay.get(receipt.address());
    if (followed == null || !followed.isOf(receipt)) {
      return work.get();
    }
    try {
      return followed.during(work);
    } finally {
      underWay.remove(receipt.address(), followed);
    }
  }

  /**
   * Someone presses Stop: from now on what they asked for is judged by the rules alone. Of others
   * it is not taken. Where nothing is under way here, the button goes.
   */
  void stop(SlackPlace place, String user) {
    FollowedScreening followed = underWay.get(place.address());
    if (followed == null) {
      session.ends(place);
    } else {
      followed.stop(user);
    }
  }
}
