package dev.bonafide.conversation.watching;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.Aim;
import dev.bonafide.conversation.Answer;
import dev.bonafide.conversation.Beside;
import dev.bonafide.conversation.Disclosure;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.ReplyKeys;
import dev.bonafide.conversation.Request;
import dev.bonafide.conversation.Rights;
import dev.bonafide.conversation.Showing;
import dev.bonafide.conversation.Speaking;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.Wish;
import dev.bonafide.conversation.watch.Flagged;
import dev.bonafide.conversation.watch.TrialText;
import dev.bonafide.conversation.watch.Watch;
import dev.bonafide.conversation.watch.Watches;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.Reply;
import dev.bonafide.mail.Work;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Shows and changes how places are watched: by whoever runs them, and on only after a trial. */
final class Choosing {
  private static final String KEY = "watch";

  private final Platform platform;
  private final Watches watches;
  private final Speaking speaking;
  private final InstantSource clock;

  Choosing(Platform platform, Watches watches, Speaking speaking, InstantSource clock) {
    this.platform = platform;
    this.watches = watches;
    this.speaking = speaking;
    this.clock = clock;
  }

  Work choose(Receipt receipt, Message message, String place, String value) {
    Request request =
        new Request(
            message,
            new Command.Settings(KEY, value),
            ReplyKeys.of(receipt),
            Optional.empty(),
            Disclosure.NONE,
            null);
    if (platform.rights(message) != Rights.ALL) {
      return () -> List.of(alone(request, new Phrases(platform.phrasebook()).say("members-only")));
    }
    boolean runs = platform.runs(message);
    Wish wish = Wish.of(value);
    if (wish != Wish.SHOW && !runs) {
      return () -> List.of(alone(request, WatchPhrases.MEMBERS_WHO_RUN));
    }
    if ((wish == Wish.TRIAL || wish == Wish.ON) && !platform.hears(message)) {
      return () -> List.of(alone(request, WatchPhrases.NOT_HERE));
    }
    Instant now = clock.instant();
    return () ->
        switch (wish) {
          case SHOW -> List.of(shown(request, place, runs));
          case UNKNOWN -> List.of(alone(request, WatchPhrases.NO_SUCH));
          case TRIAL -> List.of(begun(request, place, now));
          case ON -> turnedOn(request, place, now);
          case OFF -> List.of(ended(request, place));
        };
  }

  private Reply alone(Request request, String paragraph) {
    return speaking.post(request, request.keys().first(), Showing.told(paragraph), Aim.Where.ALONE);
  }

  private Reply shown(Request request, String place, boolean runs) {
    Tenant tenant = request.message().address().tenant();
    Optional<Watch> chosen = watches.of(tenant, place);
    if (chosen.isEmpty()) {
      return alone(request, WatchPhrases.UNWATCHED);
    }
    Watch watch = chosen.get();
    List<Flagged> flagged =
        runs ? watches.flagged(tenant, place, watch.since()) : List.<Flagged>of();
    Answer told = new Answer.Told(runs ? TrialText.trial(watch, flagged) : TrialText.state(watch));
    return speaking.post(
        request.with(new Beside.Trial(place, watch, flagged)),
        request.keys().first(),
        told,
        Aim.Where.ALONE);
  }

  private Reply begun(Request request, String place, Instant now) {
    Message message = request.message();
    watches.begin(message.address().tenant(), place, Watch.Mode.TRIAL, message.asker().id(), now);
    return alone(request, WatchPhrases.BEGUN);
  }

  private List<Reply> turnedOn(Request request, String place, Instant now) {
    Message message = request.message();
    Tenant tenant = message.address().tenant();
    Optional<Watch> before = watches.of(tenant, place);
    if (before.isEmpty()) {
      return List.of(alone(request, WatchPhrases.TRY_FIRST));
    }
    if (before.get().mode() == Watch.Mode.ON) {
      return List.of(shown(request, place, true));
    }
    watches.begin(tenant, place, Watch.Mode.ON, message.asker().id(), now);
    return List.of(
        alone(request, WatchPhrases.ON),
        speaking.post(
            request,
            request.keys().second(),
            Showing.told(WatchPhrases.ANNOUNCED),
            Aim.Where.HERE));
  }

  private Reply ended(Request request, String place) {
    watches.end(request.message().address().tenant(), place);
    return alone(request, WatchPhrases.ENDED);
  }
}
