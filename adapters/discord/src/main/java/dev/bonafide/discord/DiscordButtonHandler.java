package dev.bonafide.discord;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.chat.card.QuoteLanguage;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.CommandReader;
import dev.bonafide.discord.card.DiscordButtons;
import dev.bonafide.discord.card.DiscordPress;
import dev.bonafide.discord.card.DiscordReply;
import dev.bonafide.discord.event.DiscordAsker;
import dev.bonafide.discord.event.DiscordInbound;
import dev.bonafide.discord.watch.CaseOrigin;
import dev.bonafide.discord.watch.Memory;
import dev.bonafide.discord.watch.ServerSettings;
import dev.bonafide.discord.watch.Whereabouts;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Does what a button says. What someone may is read from what Discord tells with each press, never
 * from where the button stood.
 */
record DiscordButtonHandler(
    Memory memory,
    CaseFiles cases,
    Withdrawing withdrawing,
    Appeals appeals,
    WhereElse elsewhere,
    ThreadStart threads,
    Function<DiscordRequest, MessageHandler> bot,
    InstantSource clock) {
  UnitOfWork work(Receipt receipt, DiscordInbound.Pressed pressed) {
    DiscordAsker ask = pressed.ask();
    Optional<DiscordPress> press = DiscordPress.of(pressed.button());
    if (press.isEmpty()) {
      return Told.work(receipt, ask, "unknown-button");
    }
    if (!mayPress(receipt, ask, press.get())) {
      return Told.work(receipt, ask, "not-yours");
    }
    return pressed.why().isBlank() && press.get().needsReason() && !press.get().isAskers()
        ? Told.work(receipt, ask, "why-needed")
        : work(receipt, ask, press.get(), pressed.why());
  }

  /**
   * The person who asked for a case may take it away again, and rule on it until the moderators get
   * it; the rest is for moderators.
   */
  private boolean mayPress(Receipt receipt, DiscordAsker ask, DiscordPress press) {
    boolean kept =
        press.isAskersUntilSent() && memory.isShown(receipt.address().tenant(), press.caseNumber());
    return switch (press.act().whom()) {
      case ANYBODY -> true;
      case ASKER -> ask.moderates() || (isOwn(receipt, press) && !kept);
      case MODERATORS -> ask.moderates();
    };
  }

  /** Anyone who sees the moderators' card knows that the case is there. */
  private boolean mayLook(Receipt receipt, DiscordAsker ask, DiscordPress press) {
    return ask.moderates()
        || isOwn(receipt, press)
        || find(receipt, press).isEmpty()
        || !memory.isShown(receipt.address().tenant(), press.caseNumber());
  }

  private boolean isOwn(Receipt receipt, DiscordPress press) {
    return find(receipt, press)
        .map(CaseHistory::conversation)
        .filter(receipt.address().conversation()::equals)
        .isPresent();
  }

  private Optional<CaseHistory> find(Receipt receipt, DiscordPress press) {
    return cases.find(new CaseId(receipt.address().tenant(), press.caseNumber()));
  }

  private UnitOfWork work(Receipt receipt, DiscordAsker ask, DiscordPress press, String why) {
    long number = press.caseNumber();
    Command command = CommandReader.pressed(press.typed(why));
    return switch (press.act()) {
      case EVIDENCE, FINDING, QUESTIONS, LOOKED, STEPS, SPEAKER ->
          shownIf(mayLook(receipt, ask, press), receipt, ask, command, number);
      // With all that was decided, and by whom: for moderators, and for the person who asked.
      case EXPORT ->
          shownIf(ask.moderates() || isOwn(receipt, press), receipt, ask, command, number);
      case SHOW -> shown(receipt, ask, number);
      case ANSWER -> {
        String words = threads.words(ask.channel(), press.about());
        DiscordAsker reader = QuoteLanguage.asked(words, false).map(ask::in).orElse(ask);
        yield words.isEmpty()
            ? Told.work(receipt, ask, "unknown-button")
            : shownIf(
                mayLook(receipt, ask, press), receipt, reader, new Command.Say(words), number);
      }
      case SEND -> sent(receipt, ask, press);
      case FINE, SCAM, UNDO -> decided(receipt, ask, press, command);
      case SAY, ERASE -> alone(receipt, ask, command, number);
      case MUTE_DECISIVE ->
          () ->
              List.of(
                  Told.reply(
                      receipt,
                      ask,
                      ask.book().paragraphs("muting", press.about()),
                      List.of(DiscordButtons.muting(number, press.about(), ask.book()))));
      case MUTE, HEAR -> muted(receipt, ask, press);
      case DELETE -> asked(receipt, ask, press);
      case APPEAL -> appeals.sent(receipt, ask, press, why);
      case ELSEWHERE -> elsewhere.work(receipt, ask, number);
      case HELP -> Told.work(receipt, ask, "help");
    };
  }

  private UnitOfWork shownIf(
      boolean may, Receipt receipt, DiscordAsker ask, Command command, long number) {
    return may ? alone(receipt, ask, command, number) : Told.work(receipt, ask, "not-shown");
  }

  private UnitOfWork alone(Receipt receipt, DiscordAsker ask, Command command, long number) {
    DiscordRequest spoken = DiscordRequest.asked(ask, command, number);
    return bot.apply(spoken.under(above(receipt.address().tenant(), number))).work(receipt);
  }

  private UnitOfWork shown(Receipt receipt, DiscordAsker ask, long number) {
    long moderators = memory.servers().of(receipt.address().tenant()).moderators();
    DiscordRequest spoken = DiscordRequest.asked(ask, new Command.Last(), number);
    return bot.apply(spoken.in(moderators)).work(receipt);
  }

  private UnitOfWork asked(Receipt receipt, DiscordAsker ask, DiscordPress press) {
    DiscordRequest spoken =
        DiscordRequest.asked(ask, new Command.Delete(false), press.caseNumber())
            .with(DiscordButtons.erasing(press.caseNumber(), ask.book()));
    return bot.apply(spoken).work(receipt);
  }

  /** Brings the card up to date on which it was pressed. */
  private UnitOfWork decided(
      Receipt receipt, DiscordAsker ask, DiscordPress press, Command command) {
    Tenant tenant = receipt.address().tenant();
    long number = press.caseNumber();
    InteractionTarget target = InteractionTarget.here(command, number, press.marker());
    DiscordRequest spoken =
        DiscordRequest.asked(amongModerators(ask, tenant), target)
            .in(memory.servers().of(tenant).moderators())
            .under(above(tenant, number));
    UnitOfWork unitOfWork = bot.apply(spoken).work(receipt);
    return () -> {
      if (press.act() == DiscordPress.Act.UNDO) {
        memory.tally().takenBack(tenant, number);
      } else {
        memory.tally().said(tenant, number, press.act() == DiscordPress.Act.FINE);
      }
      List<OutboundReply> replies = new ArrayList<>(unitOfWork.carryOut());
      if (press.act() == DiscordPress.Act.FINE) {
        replies.addAll(withdrawing.cleared(receipt, number));
      }
      return answered(receipt, ask, replies, "done");
    };
  }

  /** The person who pressed waits for an answer that only they see, and that they can read. */
  private List<OutboundReply> answered(
      Receipt receipt, DiscordAsker ask, List<OutboundReply> replies, String key) {
    List<OutboundReply> all = new ArrayList<>(replies);
    if (!ask.equals(amongModerators(ask, receipt.address().tenant())) && all.size() > 1) {
      all.removeIf(DiscordButtonHandler::isToAsker);
    }
    if (all.stream().noneMatch(DiscordButtonHandler::isToAsker)) {
      all.add(Told.reply(receipt, ask, key));
    }
    return all;
  }

  private static boolean isToAsker(OutboundReply reply) {
    return DiscordReply.read(reply.act().body()).isToAsker();
  }

  /** What moderators see is in the language of their server. */
  private DiscordAsker amongModerators(DiscordAsker ask, Tenant tenant) {
    return ask.in(memory.languages().of(tenant).language());
  }

  private Whereabouts.Above above(Tenant tenant, long number) {
    boolean trying = memory.servers().of(tenant).isTrying(clock.instant());
    return new Whereabouts(memory, tenant, trying).of(number);
  }

  private UnitOfWork sent(Receipt receipt, DiscordAsker ask, DiscordPress press) {
    Tenant tenant = receipt.address().tenant();
    ServerSettings server = memory.servers().of(tenant);
    if (!server.isSetUp() || !(isOwn(receipt, press) || ask.moderates())) {
      return Told.work(receipt, ask, "not-yours");
    }
    InteractionTarget target = InteractionTarget.here(new Command.Last(), press.caseNumber(), null);
    String sender = ask.asker().id();
    DiscordRequest spoken =
        DiscordRequest.asked(amongModerators(ask, tenant), target)
            .in(server.moderators())
            .under(new Whereabouts(memory, tenant, false).sent(press.caseNumber(), sender));
    UnitOfWork unitOfWork = bot.apply(spoken).work(receipt);
    return () ->
        memory.asked().sends(tenant, press.caseNumber(), sender)
            ? answered(receipt, ask, unitOfWork.carryOut(), "sent")
            : List.of(Told.reply(receipt, ask, "sent-before"));
  }

  private UnitOfWork muted(Receipt receipt, DiscordAsker ask, DiscordPress press) {
    Tenant tenant = receipt.address().tenant();
    Optional<CaseOrigin> origin = memory.origins().of(tenant, press.caseNumber());
    if (origin.isEmpty() || press.about().isEmpty()) {
      return Told.work(receipt, ask, "unknown-button");
    }
    boolean on = press.act() == DiscordPress.Act.MUTE;
    long watch = origin.get().watch();
    return () -> {
      if (on) {
        memory.mutes().add(tenant, watch, press.about(), ask.asker().id());
      } else {
        memory.mutes().remove(tenant, watch, press.about());
      }
      return List.of(
          Told.reply(
              receipt,
              ask,
              ask.book().paragraphs("muted." + on, press.about()),
              on
                  ? List.of(DiscordButtons.hearing(press.caseNumber(), press.about(), ask.book()))
                  : List.of()));
    };
  }
}
