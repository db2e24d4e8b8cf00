package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.casework.Right;
import dev.bonafide.conversation.AnswerBuilder;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.BotRequest;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.intent.FirstWords;
import dev.bonafide.conversation.intent.TypedName;
import java.util.List;
import java.util.function.Supplier;

/**
 * What is answered to each command.
 *
 * @param cases to those about a case that is there
 * @param status to what is asked of the bot itself
 */
record CommandAnswers(
    Platform platform, CaseAccess access, CaseAnswers cases, BotStatus status, Phrases phrases) {

  /** What is told or shown; what it changes waits until it is asked for. */
  Supplier<BotAnswer> of(BotRequest request) {
    Message message = request.message();
    Tenant tenant = message.address().tenant();
    return switch (request.command()) {
      case Command.OfCase command -> ofCase(request, command);
      case Command.Screen screen -> screen(request, screen);
      case Command.Settings settings -> settings(message, settings);
      case Command.Status _ -> status.status(tenant);
      case Command.Help _ -> () -> new BotAnswer.Told(phrases.paragraphs("help"));
      case Command.Privacy _ -> () -> new BotAnswer.Told(privacy(tenant));
      case Command.Overview _ -> settings(tenant);
      case Command.SourceChanged _ ->
          throw new IllegalStateException("it is marked but not answered");
      case Command.Removed _ -> () -> AnswerBuilder.told(phrases.say("removed"));
      case Command.OutOfTalk _ -> () -> AnswerBuilder.told(phrases.say("out-of-talk"));
      case Command.Unclear _ -> unclear(request);
    };
  }

  /** What stands on the asker's own page now. */
  HomePage home(BotRequest request) {
    Tenant tenant = request.message().address().tenant();
    return new HomePage(access.overview(request, privacy(tenant)), settings(tenant));
  }

  private Supplier<BotAnswer> ofCase(BotRequest request, Command.OfCase command) {
    return request
        .history()
        .map(known -> cases.of(known, request, command))
        .orElseGet(() -> () -> AnswerBuilder.told(none(request, command)));
  }

  private String none(BotRequest request, Command.OfCase command) {
    InteractionTarget aim = request.message().aim();
    if (command instanceof Command.Say(var words) && (aim == null || aim.number() == 0)) {
      return FollowUp.unasked(FirstWords.instead(words), phrases);
    }
    boolean isNumberless = aim != null && aim.number() == 0 && request.card() == null;
    return isNumberless
        ? unnumbered(request.message(), command)
        : phrases.say(aim == null ? "no-case" : "case-gone");
  }

  /** Asks which case is meant where no conversation stands around it. */
  private String unnumbered(Message message, Command.OfCase command) {
    String verb = command.spec().pressed().replaceFirst(" .*", "");
    return access
        .latest(message)
        .map(latest -> phrases.say("which-case", verb, latest.id().number()))
        .orElseGet(() -> phrases.say("no-case-yet"));
  }

  private Supplier<BotAnswer> screen(BotRequest request, Command.Screen asked) {
    Command.Screen screen = TypedName.called(asked);
    return access
        .goingOn(request.message(), screen)
        .filter(_ -> request.rights().covers(Right.DECIDE))
        .map(known -> cases.again(known, request, screen))
        .orElseGet(() -> cases.openCase().screen(request.message(), screen));
  }

  private List<String> privacy(Tenant tenant) {
    return status.privacy(tenant, platform.listening());
  }

  private Supplier<BotAnswer> settings(Tenant tenant) {
    return status.settings(tenant, new Command.Settings(null, ""));
  }

  private Supplier<BotAnswer> settings(Message message, Command.Settings settings) {
    return status.settings(message.address().tenant(), settings, () -> platform.runs(message));
  }

  private Supplier<BotAnswer> unclear(BotRequest request) {
    return request
        .history()
        .flatMap(
            known -> cases.followUp().named(known, request.of(platform.rights(request.message()))))
        .orElseGet(() -> () -> new BotAnswer.Told(phrases.paragraphs("unclear")));
  }
}
