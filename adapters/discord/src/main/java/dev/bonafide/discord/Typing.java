package dev.bonafide.discord;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.discord.api.Snowflake;
import dev.bonafide.discord.card.Buttons;
import dev.bonafide.discord.event.Ask;
import dev.bonafide.discord.event.Heard;
import dev.bonafide.discord.watch.Memory;
import dev.bonafide.discord.watch.Sayings;
import dev.bonafide.discord.watch.Server;
import dev.bonafide.mail.Clerk;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.Work;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;

/** Does what is asked with {@code /bonafide}; each answer is for the asker alone. */
final class Typing {
  private final Memory memory;
  private final Function<Platform, Clerk> bot;
  private final SettingUp setup;
  private final InstantSource clock;
  private final List<String> privacy;

  Typing(
      Memory memory,
      Function<Platform, Clerk> bot,
      SettingUp setup,
      InstantSource clock,
      List<String> privacy) {
    this.memory = memory;
    this.bot = bot;
    this.setup = setup;
    this.clock = clock;
    this.privacy = List.copyOf(privacy);
  }

  Work work(Receipt receipt, Heard.Typed typed) {
    Ask ask = typed.ask();
    return switch (typed.sub()) {
      case "help" -> Told.work(receipt, ask, Sayings.HELP);
      case "privacy" -> Told.work(receipt, ask, privacy);
      case "status" -> bot(Spoken.asked(ask, Spoken.alone(new Command.Status(), 0)), receipt);
      case "delete" -> delete(receipt, typed);
      default -> forAdmins(receipt, typed);
    };
  }

  private Work bot(Spoken spoken, Receipt receipt) {
    return bot.apply(new DiscordPlatform(spoken)).work(receipt);
  }

  /** Of a number, or of the last that the asker asked for. */
  private Work delete(Receipt receipt, Heard.Typed typed) {
    Ask ask = typed.ask();
    long number = Snowflake.read(typed.options().getOrDefault("case", "0"));
    Spoken spoken = Spoken.asked(ask, Spoken.alone(new Command.Delete(false), number));
    return bot(number == 0 ? spoken : spoken.with(Buttons.erasing(number)), receipt);
  }

  private Work forAdmins(Receipt receipt, Heard.Typed typed) {
    Ask ask = typed.ask();
    if (!ask.isInServer()) {
      return Told.work(receipt, ask, Sayings.SERVERS_ONLY);
    }
    if (!ask.administers()) {
      return Told.work(receipt, ask, Sayings.ADMINS_ONLY);
    }
    Tenant tenant = receipt.address().tenant();
    return switch (typed.sub()) {
      case "setup" -> setup.setUp(receipt, typed);
      case "watch" -> setup.watch(receipt, typed);
      case "stats" -> {
        String sum = Sayings.sum(memory.tally().of(tenant));
        yield Told.work(receipt, ask, List.of(sum, "Counted by post, never by person."));
      }
      case "dry-run" -> trying(receipt, typed);
      case "settings" -> settings(receipt, typed);
      default -> Told.work(receipt, ask, Sayings.HELP);
    };
  }

  private Work trying(Receipt receipt, Heard.Typed typed) {
    Tenant tenant = receipt.address().tenant();
    boolean on = isOn(typed, "on");
    Server after = memory.servers().of(tenant).trying(on, clock.instant());
    return () -> {
      memory.servers().put(tenant, after);
      return List.of(Told.reply(receipt, typed.ask(), Sayings.trying(on), List.of()));
    };
  }

  private Work settings(Receipt receipt, Heard.Typed typed) {
    Tenant tenant = receipt.address().tenant();
    String questions = typed.options().getOrDefault("questions", "");
    if (!questions.isEmpty()) {
      Command change = new Command.Settings("questions", questions);
      return bot(Spoken.asked(typed.ask(), Spoken.alone(change, 0)), receipt);
    }
    String muted = typed.options().getOrDefault("hear", "");
    if (!muted.isEmpty()) {
      return () ->
          List.of(
              Told.reply(
                  receipt,
                  typed.ask(),
                  Sayings.heard(memory.mutes().hear(tenant, muted)),
                  List.of()));
    }
    Server before = memory.servers().of(tenant);
    boolean on = typed.options().containsKey("note") ? isOn(typed, "note") : before.note();
    return () -> {
      memory.servers().put(tenant, before.noting(on));
      return List.of(Told.reply(receipt, typed.ask(), Sayings.noting(on), List.of()));
    };
  }

  private static boolean isOn(Heard.Typed typed, String option) {
    return "true".equals(typed.options().get(option));
  }
}
