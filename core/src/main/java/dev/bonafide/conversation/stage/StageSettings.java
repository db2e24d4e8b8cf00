package dev.bonafide.conversation.stage;

import dev.bonafide.casework.Right;
import dev.bonafide.conversation.AnswerBuilder;
import dev.bonafide.conversation.BotRequest;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.ReplyKeys;
import dev.bonafide.conversation.ReplyPlanner;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.WatchCommand;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Shows and changes which stages are watched for a room: by the people who run it, where candidates
 * may be read, and on only after a trial.
 */
record StageSettings(
    Platform platform, StageWatches watches, ReplyPlanner planner, InstantSource clock) {
  static final String KEY = "stages";

  UnitOfWork choose(Receipt receipt, Message message, String value) {
    BotRequest request =
        BotRequest.of(message, new Command.Settings(KEY, value), ReplyKeys.of(receipt));
    StageWish wish = StageWish.of(value);
    Optional<String> refusal = refusal(message, wish);
    if (refusal.isPresent()) {
      return () -> List.of(alone(request, refusal.get()));
    }
    Address room = StageRoom.in(platform.room(message));
    Instant now = clock.instant();
    return () ->
        switch (wish.command()) {
          case SHOW -> List.of(alone(request, shown(room)));
          case UNKNOWN -> List.of(alone(request, StagePhrases.said("no-such")));
          case TRIAL -> List.of(alone(request, begun(message, room, wish.stages(), now)));
          case ON -> turnedOn(request, room, now);
          case OFF -> List.of(alone(request, ended(room)));
        };
  }

  private Optional<String> refusal(Message message, StageWish wish) {
    if (platform.rights(message) != Right.DECIDE) {
      return Optional.of(new Phrases(platform.phrasebook()).say("members-only"));
    }
    boolean begins = wish.command() == WatchCommand.TRIAL || wish.command() == WatchCommand.ON;
    if (wish.command() != WatchCommand.SHOW && !platform.runs(message)) {
      return Optional.of(StagePhrases.said("administrators"));
    }
    if (begins && !platform.opensCandidates(message)) {
      return Optional.of(StagePhrases.said("not-here"));
    }
    return wish.command() == WatchCommand.TRIAL && wish.stages().isEmpty()
        ? Optional.of(StagePhrases.said("which"))
        : Optional.empty();
  }

  private String shown(Address room) {
    return watches
        .of(room)
        .map(watch -> StagePhrases.state(watch, watches.counts(room)))
        .orElse(StagePhrases.said("off"));
  }

  private String begun(Message message, Address room, List<String> stages, Instant now) {
    StageWatch watch = new StageWatch(room, StageMode.TRIAL, message.asker().id(), now, stages);
    watches.begin(watch);
    return StagePhrases.begun(watch);
  }

  private List<OutboundReply> turnedOn(BotRequest request, Address room, Instant now) {
    Optional<StageWatch> tried = watches.of(room);
    if (tried.isEmpty()) {
      return List.of(alone(request, StagePhrases.said("try-first")));
    }
    if (tried.get().mode() == StageMode.ON) {
      return List.of(alone(request, shown(room)));
    }
    String by = request.message().asker().id();
    StageWatch watch = new StageWatch(room, StageMode.ON, by, now, tried.get().stages());
    watches.begin(watch);
    return List.of(
        alone(request, StagePhrases.on(watch)),
        planner.post(
            request,
            request.keys().second(),
            AnswerBuilder.told(StagePhrases.announced(watch)),
            InteractionTarget.Where.HERE));
  }

  private String ended(Address room) {
    watches.end(room);
    return StagePhrases.said("ended");
  }

  private OutboundReply alone(BotRequest request, String paragraph) {
    return planner.post(
        request,
        request.keys().first(),
        AnswerBuilder.told(paragraph),
        InteractionTarget.Where.ALONE);
  }
}
