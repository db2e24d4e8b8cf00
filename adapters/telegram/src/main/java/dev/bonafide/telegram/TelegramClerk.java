package dev.bonafide.telegram;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.conversation.Desk;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.tenant.Tenants;
import dev.bonafide.mail.Burst;
import dev.bonafide.mail.Clerk;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.Reply;
import dev.bonafide.mail.Work;
import dev.bonafide.telegram.api.Card;
import dev.bonafide.telegram.api.Files;
import dev.bonafide.telegram.api.Self;
import dev.bonafide.telegram.api.TelegramConnection;
import dev.bonafide.telegram.card.CardText;
import dev.bonafide.telegram.event.Handed;
import dev.bonafide.telegram.event.Incoming;
import dev.bonafide.telegram.inbound.Hearing;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Works on what came in from Telegram: puts bursts together, answers of itself what concerns
 * Telegram alone, and gives the rest to the bot.
 */
public final class TelegramClerk implements Clerk {
  private final Hearing hearing;
  private final Tongues tongues;
  private final PrivateChat chat;
  private final Pressing pressing;
  private final Elsewhere elsewhere;

  /**
   * @param bot answers what is said on a platform
   */
  public TelegramClerk(
      TelegramConnection connection,
      Hearing hearing,
      CaseFiles cases,
      Tenants tenants,
      Desk desk,
      Function<Platform, Clerk> bot) {
    this.hearing = hearing;
    Self self = new Self(connection);
    Files files = new Files(connection);
    this.tongues = new Tongues(tenants);
    Earlier earlier = new Earlier(cases);
    Function<Spoken, Clerk> bots = spoken -> bot.apply(new TelegramPlatform(files, desk, spoken));
    this.chat = new PrivateChat(self, cases, earlier, tongues, bots);
    this.pressing = new Pressing(connection, cases, earlier, tongues, bots);
    this.elsewhere = new Elsewhere(connection, self, tongues);
  }

  /** Telegram where nobody speaks. */
  public static Platform silent(TelegramConnection connection, Desk desk) {
    return TelegramPlatform.silent(connection, desk);
  }

  private static Incoming incoming(Receipt receipt) {
    return Handed.isJoined(receipt)
        ? new Incoming.Nothing()
        : Incoming.Outage.of(receipt)
            .<Incoming>map(outage -> outage)
            .orElseGet(() -> Incoming.of(Handed.tree(receipt.payload())));
  }

  @Override
  public Optional<Burst> burst(Receipt receipt) {
    return incoming(receipt) instanceof Incoming.Written written && opensBurst(written)
        ? Optional.of(new ForwardBurst(receipt, hearing))
        : Optional.empty();
  }

  private static boolean opensBurst(Incoming.Written written) {
    boolean evidence = written.message().getForwardOrigin() != null || !written.message().hasText();
    return !written.isEdited()
        && !written.isCommand()
        && (evidence || !PrivateChat.isOrder(written.typed()));
  }

  @Override
  public Recall recall(Receipt receipt) {
    return switch (incoming(receipt)) {
      case Incoming.Written written when written.isEdited() -> Recall.NOTHING;
      case Incoming.Written written when PrivateChat.asksForLast(written.typed()) -> Recall.INSTEAD;
      case Incoming.Written _, Incoming.Pressed _ -> Recall.FIRST;
      default -> Recall.NOTHING;
    };
  }

  @Override
  public Optional<Reply> acknowledgement(Receipt receipt) {
    return isHanded(receipt)
        ? chat.bot(receipt).flatMap(bot -> bot.acknowledgement(receipt))
        : Optional.empty();
  }

  private static boolean isHanded(Receipt receipt) {
    return Handed.isJoined(receipt) || incoming(receipt) instanceof Incoming.Written;
  }

  @Override
  public Work work(Receipt receipt) {
    if (Handed.isJoined(receipt)) {
      return chat.handed(receipt);
    }
    return switch (incoming(receipt)) {
      case Incoming.Written _ -> chat.handed(receipt);
      case Incoming.Pressed(var query) -> pressing.work(receipt, query);
      case Incoming.InGroup(var message) -> elsewhere.inGroup(receipt, message);
      case Incoming.Asked asked -> elsewhere.asked(asked);
      case Incoming.Outage outage -> told(receipt, outage);
      case Incoming.Unreadable _ -> throw new IllegalArgumentException("cannot be read");
      case Incoming.Nothing _ -> Work.NOTHING;
    };
  }

  private Work told(Receipt receipt, Incoming.Outage outage) {
    List<String> said =
        tongues
            .of(outage.place())
            .paragraphs(
                "outage",
                Minutes.of(outage.from()),
                Minutes.of(outage.until()),
                Minutes.of(outage.lost()));
    return () -> List.of(Keys.answer(receipt, Card.words(CardText.plain(said), 0)));
  }

  @Override
  public Optional<Reply> apology(Receipt receipt) {
    return isHanded(receipt) ? chat.apology(receipt) : Optional.empty();
  }
}
