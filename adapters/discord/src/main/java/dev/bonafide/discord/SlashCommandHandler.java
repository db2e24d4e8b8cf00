package dev.bonafide.discord;

import dev.bonafide.account.AccountLink;
import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.command.AskForProof;
import dev.bonafide.conversation.command.CheckProofs;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.discord.api.Snowflake;
import dev.bonafide.discord.card.DiscordButtons;
import dev.bonafide.discord.event.DiscordAsker;
import dev.bonafide.discord.event.DiscordInbound;
import dev.bonafide.discord.event.OfferedCommand;
import dev.bonafide.discord.watch.Memory;
import dev.bonafide.discord.watch.ServerSettings;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.ExportFormat;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Does what is asked with {@code /bonafide}; each answer is for the asker alone.
 *
 * @param looksUp whether accounts are looked up at all
 */
record SlashCommandHandler(
    Memory memory,
    CaseFiles cases,
    Function<DiscordRequest, MessageHandler> bot,
    SettingUp setup,
    InstantSource clock,
    Function<Phrasebook, List<String>> privacy,
    boolean looksUp) {
  UnitOfWork work(Receipt receipt, DiscordInbound.Typed typed) {
    return OfferedCommand.named(typed.sub())
        .map(offered -> work(receipt, typed, offered))
        .orElseGet(() -> Told.work(receipt, typed.ask(), "help"));
  }

  private UnitOfWork work(Receipt receipt, DiscordInbound.Typed typed, OfferedCommand offered) {
    DiscordAsker ask = typed.ask();
    return switch (offered) {
      case HELP -> Told.work(receipt, ask, "help");
      case PRIVACY -> Told.work(receipt, ask, privacy.apply(ask.book()));
      case STATUS -> bot(DiscordRequest.asked(ask, new Command.Status(), 0), receipt);
      case DELETE -> delete(receipt, typed);
      case EXPORT -> export(receipt, typed);
      case PROVE -> prove(receipt, typed);
      case ACCOUNT -> account(receipt, typed);
      case SETUP -> byAdmins(receipt, typed, () -> setup.setUp(receipt, typed));
      case WATCH -> byAdmins(receipt, typed, () -> setup.watch(receipt, typed));
      case STATS -> byAdmins(receipt, typed, () -> stats(receipt, typed));
      case DRY_RUN -> byAdmins(receipt, typed, () -> trying(receipt, typed));
      case SETTINGS -> byAdmins(receipt, typed, () -> settings(receipt, typed));
    };
  }

  /** Of the case that is named; 0 for the asker's latest. */
  private static long caseNumber(DiscordInbound.Typed typed) {
    return Snowflake.read(typed.options().getOrDefault("case", "0"));
  }

  private UnitOfWork bot(DiscordRequest spoken, Receipt receipt) {
    return bot.apply(spoken).work(receipt);
  }

  /** Of a number, or of the last that the asker asked for. */
  private UnitOfWork delete(Receipt receipt, DiscordInbound.Typed typed) {
    DiscordAsker ask = typed.ask();
    long number = caseNumber(typed);
    DiscordRequest spoken = DiscordRequest.asked(ask, new Command.Delete(false), number);
    boolean known =
        cases
            .find(new CaseId(receipt.address().tenant(), number))
            .map(CaseHistory::conversation)
            .filter(one -> ask.moderates() || one.equals(receipt.address().conversation()))
            .isPresent();
    return bot(known ? spoken.with(DiscordButtons.erasing(number, ask.book())) : spoken, receipt);
  }

  private UnitOfWork export(Receipt receipt, DiscordInbound.Typed typed) {
    long number = caseNumber(typed);
    ExportFormat format =
        ExportFormat.of(typed.options().getOrDefault("format", "")).orElse(ExportFormat.PDF);
    return bot(DiscordRequest.asked(typed.ask(), new Command.Export(format), number), receipt);
  }

  private UnitOfWork prove(Receipt receipt, DiscordInbound.Typed typed) {
    long number = caseNumber(typed);
    String what = typed.options().getOrDefault("what", "").strip();
    Command command = what.equalsIgnoreCase("check") ? new CheckProofs() : new AskForProof(what);
    return bot(DiscordRequest.asked(typed.ask(), command, number), receipt);
  }

  /** Adds to a case what everyone can see of an account, which a moderator names. */
  private UnitOfWork account(Receipt receipt, DiscordInbound.Typed typed) {
    DiscordAsker ask = typed.ask();
    String link = typed.options().getOrDefault("link", "").strip();
    long number = caseNumber(typed);
    if (!ask.moderates()) {
      return Told.work(receipt, ask, "account.moderators");
    }
    if (!looksUp || AccountLink.of(link).isEmpty()) {
      return Told.work(receipt, ask, looksUp ? "account.none" : "account.off");
    }
    Submission named = Submission.of(null, Exhibit.of("note", ExhibitKind.NOTE, link));
    return bot(DiscordRequest.asked(ask, new Command.LookAgain(), number).holding(named), receipt);
  }

  private static UnitOfWork byAdmins(
      Receipt receipt, DiscordInbound.Typed typed, Supplier<UnitOfWork> work) {
    DiscordAsker ask = typed.ask();
    if (!ask.isInServer()) {
      return Told.work(receipt, ask, "servers-only");
    }
    return ask.administers() ? work.get() : Told.work(receipt, ask, "admins-only");
  }

  private UnitOfWork stats(Receipt receipt, DiscordInbound.Typed typed) {
    Tenant tenant = receipt.address().tenant();
    Phrasebook book = typed.ask().book();
    List<String> said = new ArrayList<>();
    said.add(book.say(memory.tally().of(tenant).said()));
    said.addAll(memory.unread().listed(tenant, book));
    said.add(book.say("counts.by-post"));
    return Told.work(receipt, typed.ask(), said);
  }

  private UnitOfWork trying(Receipt receipt, DiscordInbound.Typed typed) {
    Tenant tenant = receipt.address().tenant();
    boolean on = isOn(typed, "on");
    ServerSettings after = memory.servers().of(tenant).trying(on, clock.instant());
    return () -> {
      memory.servers().put(tenant, after);
      return List.of(Told.reply(receipt, typed.ask(), "trying." + on));
    };
  }

  private UnitOfWork settings(Receipt receipt, DiscordInbound.Typed typed) {
    Tenant tenant = receipt.address().tenant();
    String questions = typed.options().getOrDefault("questions", "");
    String keep = typed.options().getOrDefault("keep", "");
    if (!questions.isEmpty() || !keep.isEmpty()) {
      Command change =
          questions.isEmpty()
              ? new Command.Settings("retention", keep + "d")
              : new Command.Settings("questions", questions);
      return bot(DiscordRequest.asked(typed.ask(), change, 0), receipt);
    }
    String muted = typed.options().getOrDefault("hear", "");
    if (!muted.isEmpty()) {
      return () ->
          List.of(Told.reply(receipt, typed.ask(), "heard", memory.mutes().hear(tenant, muted)));
    }
    ServerSettings before = memory.servers().of(tenant);
    boolean on = typed.options().containsKey("note") ? isOn(typed, "note") : before.note();
    return () -> {
      memory.servers().put(tenant, before.noting(on));
      return List.of(Told.reply(receipt, typed.ask(), "noting." + on));
    };
  }

  private static boolean isOn(DiscordInbound.Typed typed, String option) {
    return "true".equals(typed.options().get(option));
  }
}
