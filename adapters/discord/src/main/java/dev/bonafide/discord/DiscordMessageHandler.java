package dev.bonafide.discord;

import dev.bonafide.account.AccountSource;
import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.evidence.AttachmentReader;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.discord.api.ChannelRights;
import dev.bonafide.discord.api.ChannelVisibility;
import dev.bonafide.discord.api.DiscordConnection;
import dev.bonafide.discord.api.DiscordPlace;
import dev.bonafide.discord.api.DiscordSelf;
import dev.bonafide.discord.api.Route;
import dev.bonafide.discord.api.ServerSearch;
import dev.bonafide.discord.card.DiscordMessages;
import dev.bonafide.discord.event.DiscordInbound;
import dev.bonafide.discord.evidence.AttachmentFetcher;
import dev.bonafide.discord.evidence.DiscordGathering;
import dev.bonafide.discord.watch.Memory;
import dev.bonafide.discord.watch.WatchedChannels;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.phrasebook.Phrasebook;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Works on what came in from Discord: answers of itself what concerns Discord alone, and gives the
 * rest to the bot.
 *
 * <p>It acknowledges nothing: Discord itself says to an asker that an answer comes. Who writes to
 * the bot sees it typing where a language model takes its time, and everyone else waits for none.
 */
public final class DiscordMessageHandler implements MessageHandler {
  private final ChannelWatcher watcher;
  private final MessageCommandHandler messageCommands;
  private final MentionHandler mentions;
  private final DiscordButtonHandler buttons;
  private final SlashCommandHandler slashCommands;
  private final Withdrawing withdrawing;
  private final DirectChange directChange;
  private final DiscordConnection connection;
  private final Memory memory;
  private final Predicate<String> finds;
  private final LongConsumer working;

  /**
   * @param bot answers what is said on a platform
   */
  public DiscordMessageHandler(
      DiscordConnection connection,
      TenantStore store,
      WatchedChannels watchedChannels,
      CaseFiles cases,
      ScreeningEngine engine,
      AttachmentReader attachmentReader,
      InstantSource clock,
      Function<Platform, MessageHandler> bot) {
    this.connection = connection;
    this.memory = Memory.of(store, watchedChannels);
    this.finds = engine::finds;
    this.working = channel -> type(connection, engine, channel);
    AttachmentFetcher files = new AttachmentFetcher(connection, attachmentReader);
    PostJudge judge = new PostJudge(engine);
    ChannelVisibility visibility = new ChannelVisibility(connection, clock);
    ServerSearch search = new ServerSearch(connection, clock);
    Function<DiscordRequest, MessageHandler> bots =
        talks(memory, visibility, search, attachmentReader.accounts(), bot);
    ChannelWatcher.Gatherer gatherer =
        (content, at) -> new DiscordGathering(files, attachmentReader).of(content, at);
    SettingUp setup =
        new SettingUp(memory, connection, new DiscordSelf(connection), visibility, clock);
    this.withdrawing = new Withdrawing(memory, cases, bots, clock);
    this.watcher = new ChannelWatcher(memory, cases, gatherer, judge, withdrawing, bots, clock);
    this.messageCommands =
        new MessageCommandHandler(memory, gatherer, judge, bots, connection.settings().pageUrl());
    boolean listens = attachmentReader.listening().largest() > 0;
    Function<Phrasebook, List<String>> privacy =
        book -> DiscordMessages.privacy(engine.asksModel(), listens, book);
    Appeals appeals = new Appeals(memory, connection);
    ThreadStart threads = new ThreadStart(connection);
    this.mentions =
        new MentionHandler(
            messageCommands,
            new PlainMention(memory, cases, privacy, engine, connection.settings().pageUrl(), bots),
            appeals,
            threads);
    this.directChange = new DirectChange(memory, bots);
    WhereElse elsewhere = new WhereElse(memory, cases, search);
    this.buttons =
        new DiscordButtonHandler(
            memory, cases, withdrawing, appeals, elsewhere, threads, bots, clock);
    this.slashCommands =
        new SlashCommandHandler(
            memory, cases, bots, setup, clock, privacy, attachmentReader.accounts().isPresent());
  }

  private static void type(DiscordConnection connection, ScreeningEngine engine, long channel) {
    if (engine.asksModel()) {
      connection.call(Route.typing(channel), DataObject.empty());
    }
  }

  private static Function<DiscordRequest, MessageHandler> talks(
      Memory memory,
      ChannelVisibility visibility,
      ServerSearch search,
      Optional<AccountSource> accounts,
      Function<Platform, MessageHandler> bot) {
    return spoken ->
        bot.apply(
            new DiscordPlatform(
                spoken,
                (server, channel) -> visibility.isPublic(DiscordPlace.guild(server), channel),
                one -> memory.isShown(one.tenant(), one.number()),
                guild -> guild != 0 && search.isOpen(guild),
                accounts));
  }

  /** Discord where no one speaks. */
  public static Platform silent() {
    return DiscordPlatform.silent();
  }

  private DiscordInbound read(Receipt receipt) {
    return DiscordInbound.read(receipt) instanceof DiscordInbound.Asked asked
        ? asked.by(asked.ask().in(memory.languages().of(asked, finds)))
        : DiscordInbound.read(receipt);
  }

  /**
   * The request, with no more power over cases than roles give in the whole server: a channel may
   * give it to anyone, such as who opened a ticket. In the moderators' own it is enough.
   */
  private DiscordInbound allowed(Receipt receipt) {
    DiscordInbound read = read(receipt);
    return read instanceof DiscordInbound.Asked asked
            && asked.ask().moderates()
            && !asked.ask().administers()
            && asked.ask().channel() != memory.servers().of(receipt.address().tenant()).moderators()
            && !new ChannelRights(
                    connection, Long.parseLong(asked.ask().asker().id()), asked.ask().guild())
                .has(EnumSet.of(Permission.MESSAGE_MANAGE))
        ? asked.by(asked.ask().asMember())
        : read;
  }

  @Override
  public UnitOfWork work(Receipt receipt) {
    return switch (allowed(receipt)) {
      case DiscordInbound.Posted posted -> watcher.work(receipt, posted);
      case DiscordInbound.Removed removed -> withdrawing.work(receipt, removed);
      case DiscordInbound.Altered altered -> directChange.work(receipt, altered);
      case DiscordInbound.Picked picked -> messageCommands.work(receipt, picked);
      case DiscordInbound.Mentioned mentioned -> {
        working.accept(mentioned.ask().channel());
        yield mentions.work(receipt, mentioned);
      }
      case DiscordInbound.Typed typed -> slashCommands.work(receipt, typed);
      case DiscordInbound.Pressed pressed -> buttons.work(receipt, pressed);
    };
  }

  @Override
  public Optional<OutboundReply> apology(Receipt receipt) {
    return switch (read(receipt)) {
      case DiscordInbound.Mentioned mentioned -> Optional.of(mentions.sorry(receipt, mentioned));
      case DiscordInbound.Asked asked -> Optional.of(Told.reply(receipt, asked.ask(), "sorry"));
      case DiscordInbound.Posted _, DiscordInbound.Removed _, DiscordInbound.Altered _ ->
          Optional.empty();
    };
  }
}
