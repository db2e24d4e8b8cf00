package dev.bonafide.discord;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.Aim;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.discord.card.Buttons;
import dev.bonafide.discord.card.Card;
import dev.bonafide.discord.card.Press;
import dev.bonafide.discord.event.Ask;
import dev.bonafide.discord.event.Heard;
import dev.bonafide.discord.watch.Memory;
import dev.bonafide.discord.watch.Origin;
import dev.bonafide.discord.watch.Sayings;
import dev.bonafide.discord.watch.Server;
import dev.bonafide.discord.watch.Whereabouts;
import dev.bonafide.mail.Clerk;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.Reply;
import dev.bonafide.mail.Work;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Does what a button says. What somebody may is read from what Discord tells with each press, never
 * from where the button stood.
 */
final class Pressing {
  private final Memory memory;
  private final CaseFiles cases;
  private final Function<Platform, Clerk> bot;
  private final InstantSource clock;

  Pressing(Memory memory, CaseFiles cases, Function<Platform, Clerk> bot, InstantSource clock) {
    this.memory = memory;
    this.cases = cases;
    this.bot = bot;
    this.clock = clock;
  }

  Work work(Receipt receipt, Heard.Pressed pressed) {
    Ask ask = pressed.ask();
    Optional<Press> press = Press.of(pressed.button());
    if (press.isEmpty()) {
      return Told.work(receipt, ask, Sayings.UNKNOWN_BUTTON);
    }
    if (press.get().act() == Press.Act.HELP) {
      return Told.work(receipt, ask, Sayings.HELP);
    }
    if (press.get().act().decides() && !mayDecide(receipt, ask, press.get())) {
      return Told.work(receipt, ask, Sayings.NOT_YOURS);
    }
    return work(receipt, ask, press.get());
  }

  /** Whoever asked for a case may take it away again; the rest is for moderators. */
  private boolean mayDecide(Receipt receipt, Ask ask, Press press) {
    boolean erases = press.act() == Press.Act.DELETE || press.act() == Press.Act.ERASE;
    return ask.moderates() || (erases && isOwn(receipt, press));
  }

  /** Of what the moderators see of it, whoever sees their card knows that it is there. */
  private boolean mayLook(Receipt receipt, Ask ask, Press press) {
    return ask.moderates()
        || isOwn(receipt, press)
        || find(receipt, press).isEmpty()
        || !memory.isShown(receipt.address().tenant(), press.caseNumber());
  }

  private boolean isOwn(Receipt receipt, Press press) {
    return find(receipt, press)
        .map(CaseHistory::conversation)
        .filter(receipt.address().conversation()::equals)
        .isPresent();
  }

  private Optional<CaseHistory> find(Receipt receipt, Press press) {
    return cases.find(new CaseId(receipt.address().tenant(), press.caseNumber()));
  }

  private Work work(Receipt receipt, Ask ask, Press press) {
    long number = press.caseNumber();
    return switch (press.act()) {
      case EVIDENCE ->
          mayLook(receipt, ask, press)
              ? alone(receipt, ask, new Command.Explain(press.about()), number)
              : Told.work(receipt, ask, Sayings.NOT_SHOWN);
      case SEND -> sent(receipt, ask, press);
      case FINE -> decided(receipt, ask, press, new Command.Conclude(Conclusion.CLEARED, ""));
      case SCAM ->
          decided(receipt, ask, press, new Command.Conclude(Conclusion.CONFIRMED_FRAUD, ""));
      case UNDO -> decided(receipt, ask, press, new Command.Undo());
      case MUTE_DECISIVE ->
          () ->
              List.of(
                  Told.reply(
                      receipt,
                      ask,
                      Sayings.muting(press.about()),
                      List.of(Buttons.muting(number, press.about()))));
      case MUTE, HEAR -> muted(receipt, ask, press);
      case DELETE -> asked(receipt, ask, press);
      case ERASE -> alone(receipt, ask, new Command.Delete(true), number);
      case HELP -> Told.work(receipt, ask, Sayings.HELP);
    };
  }

  private Work alone(Receipt receipt, Ask ask, Command command, long number) {
    return bot(Spoken.asked(ask, Spoken.alone(command, number))).work(receipt);
  }

  private Clerk bot(Spoken spoken) {
    return bot.apply(new DiscordPlatform(spoken));
  }

  private Work asked(Receipt receipt, Ask ask, Press press) {
    Spoken spoken =
        Spoken.asked(ask, Spoken.alone(new Command.Delete(false), press.caseNumber()))
            .with(Buttons.erasing(press.caseNumber()));
    return bot(spoken).work(receipt);
  }

  /** Brings the card up to date on which it was pressed. */
  private Work decided(Receipt receipt, Ask ask, Press press, Command command) {
    Tenant tenant = receipt.address().tenant();
    long number = press.caseNumber();
    Aim aim = new Aim(command, number, press.marker(), Aim.Where.HERE, null);
    Spoken spoken =
        Spoken.asked(ask, aim)
            .in(memory.servers().of(tenant).moderators())
            .under(above(tenant, number));
    Work work = bot(spoken).work(receipt);
    return () -> {
      switch (command) {
        case Command.Conclude(Conclusion said, String _) ->
            memory.tally().said(tenant, number, said == Conclusion.CLEARED);
        case Command.Undo _ -> memory.tally().takenBack(tenant, number);
        default -> {}
      }
      return answered(receipt, ask, work.carryOut(), Sayings.DONE);
    };
  }

  /** Whoever pressed waits for a word of their own. */
  private static List<Reply> answered(
      Receipt receipt, Ask ask, List<Reply> replies, List<String> words) {
    List<Reply> all = new ArrayList<>(replies);
    if (replies.stream().noneMatch(one -> Card.read(one.act().body()).isToAsker())) {
      all.add(Told.reply(receipt, ask, words, List.of()));
    }
    return all;
  }

  private String above(Tenant tenant, long number) {
    boolean trying = memory.servers().of(tenant).isTrying(clock.instant());
    return new Whereabouts(memory, tenant, trying).of(number);
  }

  private Work sent(Receipt receipt, Ask ask, Press press) {
    Tenant tenant = receipt.address().tenant();
    Server server = memory.servers().of(tenant);
    if (!server.isSetUp() || !(isOwn(receipt, press) || ask.moderates())) {
      return Told.work(receipt, ask, Sayings.NOT_YOURS);
    }
    Aim aim = new Aim(new Command.Last(), press.caseNumber(), null, Aim.Where.HERE, null);
    Work work = bot(Spoken.asked(ask, aim).in(server.moderators())).work(receipt);
    return () ->
        memory.sends(tenant, press.caseNumber())
            ? answered(receipt, ask, work.carryOut(), Sayings.SENT)
            : List.of(Told.reply(receipt, ask, Sayings.SENT_BEFORE, List.of()));
  }

  private Work muted(Receipt receipt, Ask ask, Press press) {
    Tenant tenant = receipt.address().tenant();
    Optional<Origin> origin = memory.origins().of(tenant, press.caseNumber());
    if (origin.isEmpty() || press.about().isEmpty()) {
      return Told.work(receipt, ask, Sayings.UNKNOWN_BUTTON);
    }
    boolean on = press.act() == Press.Act.MUTE;
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
              Sayings.muted(press.about(), on),
              on ? List.of(Buttons.hearing(press.caseNumber(), press.about())) : List.of()));
    };
  }
}
