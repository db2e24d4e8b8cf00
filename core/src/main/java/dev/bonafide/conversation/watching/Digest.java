package dev.bonafide.conversation.watching;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.Aim;
import dev.bonafide.conversation.Answer;
import dev.bonafide.conversation.Beside;
import dev.bonafide.conversation.Request;
import dev.bonafide.conversation.Speaking;
import dev.bonafide.conversation.watch.Flagged;
import dev.bonafide.conversation.watch.TrialText;
import dev.bonafide.conversation.watch.Watch;
import dev.bonafide.conversation.watch.Watches;
import dev.bonafide.mail.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tells whoever chose a trial, alone, what would have been flagged. */
final class Digest {
  /** They are told no more often. */
  private static final Duration APART = Duration.ofDays(1);

  private final Watches watches;
  private final Speaking speaking;

  Digest(Watches watches, Speaking speaking) {
    this.watches = watches;
    this.speaking = speaking;
  }

  /** In the caller's transaction; says nothing where nothing is new, or where it is too soon. */
  List<Reply> due(Request request, String place, Instant now) {
    Tenant tenant = request.message().address().tenant();
    Optional<Watch> watch =
        watches.of(tenant, place).filter(one -> !one.told().plus(APART).isAfter(now));
    List<Flagged> fresh =
        watch.map(one -> watches.flagged(tenant, place, one.told())).orElse(List.of());
    if (watch.isEmpty() || fresh.isEmpty()) {
      return List.of();
    }
    watches.told(tenant, place, now);
    Request told = request.with(new Beside.Trial(place, watch.get(), fresh));
    Answer answer = new Answer.Told(TrialText.trial(watch.get(), fresh));
    return List.of(speaking.post(told, request.keys().direct(), answer, Aim.Where.DIRECT));
  }
}
