package dev.bonafide.conversation.team;

import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.ReplyContext;
import dev.bonafide.conversation.ReplyKeys;
import dev.bonafide.conversation.Rights;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.digest.DigestAlarm;
import dev.bonafide.conversation.digest.WeeklyStore;
import dev.bonafide.conversation.onlooker.Disclosure;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.ForwardingHandler;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.ReplyAction;
import dev.bonafide.mail.UnitOfWork;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Has those who run a place choose whether it is told every week how its cases stand, and shows
 * what they chose: {@code settings digest weekly}. Everything else goes to the bot.
 */
public final class DigestSetting extends ForwardingHandler {
  private static final String KEY = "digest";
  private static final Set<String> ON = Set.of("weekly", "on");
  private static final Set<String> OFF = Set.of("off", "usual", "default");

  private final Platform platform;
  private final WeeklyStore weekly;
  private final Phrases phrases;
  private final InstantSource clock;

  public DigestSetting(
      Platform platform, MessageHandler bot, WeeklyStore weekly, InstantSource clock) {
    super(bot);
    this.platform = platform;
    this.weekly = weekly;
    this.phrases = new Phrases(platform.phrasebook());
    this.clock = clock;
  }

  @Override
  public UnitOfWork work(Receipt receipt) {
    Optional<Message> message = platform.understand(receipt);
    if (message.isPresent()
        && message.get().command() instanceof Command.Settings(var key, String value)
        && KEY.equals(key)
        && platform.rights(message.get()) != Rights.NONE) {
      return chosen(receipt, message.get(), value.strip());
    }
    return next().work(receipt);
  }

  private UnitOfWork chosen(Receipt receipt, Message message, String value) {
    Address room = platform.room(message);
    if (value.isEmpty()) {
      return () -> said(receipt, message, isOn(room));
    }
    boolean on = ON.contains(value);
    if (!on && !OFF.contains(value)) {
      return () -> said(receipt, message, "digest-wrong");
    }
    if (!platform.runs(message)) {
      return () -> said(receipt, message, "digest-not-yours");
    }
    return () -> {
      weekly.end(room);
      if (on) {
        weekly.begin(
            room, new DigestAlarm(message.asker().id()), DigestAlarm.first(clock.instant()));
      }
      return said(receipt, message, isOn(room));
    };
  }

  private String isOn(Address room) {
    return weekly.isOn(room) ? "digest-on" : "digest-off";
  }

  private List<OutboundReply> said(Receipt receipt, Message message, String key) {
    InteractionTarget aim = message.aim();
    ReplyContext place =
        new ReplyContext(
            message,
            aim == null ? InteractionTarget.Where.HERE : aim.where(),
            Disclosure.NONE,
            null,
            null,
            null,
            null);
    String body = platform.layOut(new BotAnswer.Told(List.of(phrases.say(key))), place);
    return List.of(new OutboundReply(ReplyKeys.of(receipt).first(), new ReplyAction.Post(body)));
  }
}
