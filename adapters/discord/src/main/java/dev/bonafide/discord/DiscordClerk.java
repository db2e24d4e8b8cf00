package dev.bonafide.discord;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.conversation.Desk;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.Screening;
import dev.bonafide.conversation.tenant.Kept;
import dev.bonafide.discord.api.DiscordConnection;
import dev.bonafide.discord.api.Self;
import dev.bonafide.discord.event.Heard;
import dev.bonafide.discord.evidence.Files;
import dev.bonafide.discord.evidence.Gathering;
import dev.bonafide.discord.watch.Memory;
import dev.bonafide.discord.watch.Sayings;
import dev.bonafide.discord.watch.Watches;
import dev.bonafide.mail.Clerk;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.Reply;
import dev.bonafide.mail.Work;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Works on what came in from Discord: answers of itself what concerns Discord alone, and gives the
 * rest to the bot.
 */
public final class DiscordClerk implements Clerk {
  private final Watching watching;
  private final Picking picking;
  private final Pressing pressing;
  private final Typing typing;
  private final Withdrawing withdrawing;

  /**
   * @param bot answers what is said on a platform
   */
  public DiscordClerk(
      DiscordConnection connection,
      Kept kept,
      Watches watches,
      CaseFiles cases,
      Screening screening,
      Desk desk,
      InstantSource clock,
      Function<Platform, Clerk> bot) {
    Memory memory = Memory.of(kept, watches);
    Files files = new Files(connection, desk);
    Judging judging = new Judging(screening);
    Watching.Gatherer gatherer = (content, at) -> new Gathering(files, desk).of(content, at);
    SettingUp setup = new SettingUp(memory, connection, new Self(connection), clock);
    this.withdrawing = new Withdrawing(memory, cases, bot, clock);
    this.watching = new Watching(memory, cases, gatherer, judging, withdrawing, bot, clock);
    this.picking = new Picking(memory, gatherer, judging, bot, connection.settings().pageUrl());
    this.pressing = new Pressing(memory, cases, bot, clock);
    this.typing = new Typing(memory, bot, setup, clock, Sayings.privacy(screening.asksModel()));
  }

  /** Discord where nobody speaks. */
  public static Platform silent() {
    return DiscordPlatform.silent();
  }

  /** Discord itself says to an asker that an answer comes; everybody else waits for none. */
  @Override
  public Optional<Reply> acknowledgement(Receipt receipt) {
    return Optional.empty();
  }

  @Override
  public Work work(Receipt receipt) {
    return switch (Heard.read(receipt)) {
      case Heard.Posted posted -> watching.work(receipt, posted);
      case Heard.Removed removed -> withdrawing.work(receipt, removed);
      case Heard.Picked picked -> picking.work(receipt, picked);
      case Heard.Typed typed -> typing.work(receipt, typed);
      case Heard.Pressed pressed -> pressing.work(receipt, pressed);
    };
  }

  @Override
  public Optional<Reply> apology(Receipt receipt) {
    return Heard.read(receipt) instanceof Heard.Asked asked
        ? Optional.of(Told.reply(receipt, asked.ask(), Sayings.SORRY, List.of()))
        : Optional.empty();
  }
}
