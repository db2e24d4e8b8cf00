package dev.bonafide.conversation.watching;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.casework.Right;
import dev.bonafide.conversation.AnswerBuilder;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.BotRequest;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.ReplyKeys;
import dev.bonafide.conversation.ReplyPlanner;
import dev.bonafide.conversation.RichContent;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.WatchCommand;
import dev.bonafide.conversation.watch.Flagged;
import dev.bonafide.conversation.watch.TrialText;
import dev.bonafide.conversation.watch.Watch;
import dev.bonafide.conversation.watch.WatchStore;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Shows and changes how places are watched: by the people who run them, and on only after a trial.
 */
record WatchSettings(
    Platform platform, WatchStore watchStore, ReplyPlanner planner, InstantSource clock) {
  private static final String KEY = "watch";

  UnitOfWork choose(Receipt receipt, Message message, String place, String value) {
    BotRequest request =
        BotRequest.of(message, new Command.Settings(KEY, value), ReplyKeys.of(receipt));
    if (platform.rights(message) != Right.DECIDE) {
      return () -> List.of(alone(request, new Phrases(platform.phrasebook()).say("members-only")));
    }
    boolean runs = platform.runs(message);
    WatchCommand wish = WatchCommand.of(value);
    if (wish != WatchCommand.SHOW && !runs) {
      return () -> List.of(alone(request, say("members-who-run")));
    }
    if ((wish == WatchCommand.TRIAL || wish == WatchCommand.ON) && !platform.hears(message)) {
      return () -> List.of(alone(request, say("not-here")));
    }
    Instant now = clock.instant();
    return () ->
        switch (wish) {
          case SHOW -> List.of(shown(request, place, runs));
          case UNKNOWN -> List.of(alone(request, say("no-such")));
          case TRIAL -> List.of(begun(request, place, now));
          case ON -> turnedOn(request, place, now);
          case OFF -> List.of(ended(request, place));
        };
  }

  private String say(String key) {
    return platform.phrasebook().say("watch." + key);
  }

  private OutboundReply alone(BotRequest request, String paragraph) {
    return planner.post(
        request,
        request.keys().first(),
        AnswerBuilder.told(paragraph),
        InteractionTarget.Where.ALONE);
  }

  private OutboundReply shown(BotRequest request, String place, boolean runs) {
    Tenant tenant = request.message().address().tenant();
    Optional<Watch> chosen = watchStore.of(tenant, place);
    if (chosen.isEmpty()) {
      return alone(request, say("unwatched"));
    }
    Watch watch = chosen.get();
    List<Flagged> flagged =
        runs ? watchStore.flagged(tenant, place, watch.since()) : List.<Flagged>of();
    BotAnswer told = new BotAnswer.Told(TrialText.of(watch, flagged, runs, platform.phrasebook()));
    return planner.post(
        request.with(new RichContent.Trial(place, watch, flagged)),
        request.keys().first(),
        told,
        InteractionTarget.Where.ALONE);
  }

  private OutboundReply begun(BotRequest request, String place, Instant now) {
    Message message = request.message();
    watchStore.begin(
        message.address().tenant(), place, Watch.Mode.TRIAL, message.asker().id(), now);
    return alone(request, say("begun"));
  }

  private List<OutboundReply> turnedOn(BotRequest request, String place, Instant now) {
    Message message = request.message();
    Tenant tenant = message.address().tenant();
    Optional<Watch> before = watchStore.of(tenant, place);
    if (before.isEmpty()) {
      return List.of(alone(request, say("try-first")));
    }
    if (before.get().mode() == Watch.Mode.ON) {
      return List.of(shown(request, place, true));
    }
    watchStore.begin(tenant, place, Watch.Mode.ON, message.asker().id(), now);
    return List.of(
        alone(request, say("on")),
        planner.post(
            request,
            request.keys().second(),
            AnswerBuilder.told(say("announced")),
            InteractionTarget.Where.HERE));
  }

  private OutboundReply ended(BotRequest request, String place) {
    watchStore.end(request.message().address().tenant(), place);
    return alone(request, say("ended"));
  }
}
