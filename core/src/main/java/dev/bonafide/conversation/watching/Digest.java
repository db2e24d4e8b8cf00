package dev.bonafide.conversation.watching;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.BotRequest;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.ReplyPlanner;
import dev.bonafide.conversation.RichContent;
import dev.bonafide.conversation.watch.Flagged;
import dev.bonafide.conversation.watch.TrialText;
import dev.bonafide.conversation.watch.Watch;
import dev.bonafide.conversation.watch.WatchStore;
import dev.bonafide.mail.OutboundReply;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tells only the person who chose a trial what would have been flagged. */
record Digest(WatchStore watchStore, ReplyPlanner planner) {
  /** They are told no more often. */
  private static final Duration APART = Duration.ofDays(1);

  /** In the caller's transaction; says nothing where nothing is new, or where it is too soon. */
  List<OutboundReply> due(BotRequest request, String place, Instant now) {
    Tenant tenant = request.message().address().tenant();
    Optional<Watch> watch =
        watchStore.of(tenant, place).filter(one -> !one.told().plus(APART).isAfter(now));
    List<Flagged> fresh =
        watch.map(one -> watchStore.flagged(tenant, place, one.told())).orElse(List.of());
    if (watch.isEmpty() || fresh.isEmpty()) {
      return List.of();
    }
    watchStore.told(tenant, place, now);
    BotRequest told = request.with(new RichContent.Trial(place, watch.get(), fresh));
    BotAnswer answer =
        new BotAnswer.Told(TrialText.of(watch.get(), fresh, true, planner.phrases().book()));
    return List.of(
        planner.post(told, request.keys().direct(), answer, InteractionTarget.Where.DIRECT));
  }
}
