package dev.bonafide.slack.agent;

import dev.bonafide.consultation.ScreeningProgress;
import dev.bonafide.mail.Address;
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
  private final Map<Address, Followed> underWay = new ConcurrentHashMap<>();

  /**
   * One of them.
   *
   * @param receipt the key of what asks for it
   * @param asker who alone may stop it
   */
  private record Followed(String receipt, String asker, ScreeningProgress progress) {}

  FollowedScreenings(AgentSession session) {
    this.session = session;
  }

  /** Someone asks for one, which is about to begin. */
  void expect(Receipt receipt, String asker) {
    underWay.put(
        receipt.address(), new Followed(receipt.key(), asker, new ScreeningProgress(_ -> {})));
  }

  /** Works on a receipt, and shows so where it asks for a screening. */
  UnitOfWork during(Receipt receipt, Supplier<UnitOfWork> work) {
    Followed followed = underWay.get(receipt.address());
    if (followed == null || !followed.receipt().equals(receipt.key())) {
      return work.get();
    }
    SlackPlace place = SlackPlace.of(receipt.address());
    session.begins(place, followed.asker());
    try {
      return followed.progress().during(work);
    } finally {
      underWay.remove(receipt.address(), followed);
      session.ends(place);
    }
  }

  /**
   * Someone presses Stop: from now on what they asked for is judged by the rules alone. Of others
   * it is not taken. Where nothing is under way here, the button goes.
   */
  void stop(SlackPlace place, String user) {
    Followed followed = underWay.get(place.address());
    if (followed == null) {
      session.ends(place);
    } else if (followed.asker().equals(user)) {
      followed.progress().stop();
    }
  }
}
