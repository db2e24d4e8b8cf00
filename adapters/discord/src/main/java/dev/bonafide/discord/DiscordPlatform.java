package dev.bonafide.discord;

import dev.bonafide.account.AccountSource;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.chat.card.Audience;
import dev.bonafide.conversation.Asker;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Offer;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.ReplyContext;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.DialogForm;
import dev.bonafide.conversation.evidence.AdvanceRuling;
import dev.bonafide.conversation.evidence.Gathered;
import dev.bonafide.conversation.onlooker.Crowd;
import dev.bonafide.conversation.onlooker.Onlookers;
import dev.bonafide.discord.api.DiscordPlace;
import dev.bonafide.discord.card.DiscordButtons;
import dev.bonafide.discord.card.DiscordReply;
import dev.bonafide.discord.card.DiscordVerdictCard;
import dev.bonafide.discord.card.Layout;
import dev.bonafide.discord.card.ParagraphFitter;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Receipt;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.verdict.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;

/**
 * Discord as a talk needs it, for one thing that someone asks or that was found.
 *
 * @param isPublic whether everyone in a server sees a channel that it named for moderators
 * @param isShown whether a case was shown to the moderators
 * @param isSearchable whether a server can be searched; asked only for a card of its moderators
 * @param source looks accounts up; empty where links to them are words like others
 */
record DiscordPlatform(
    DiscordRequest spoken,
    BiPredicate<Tenant, Long> isPublic,
    Predicate<CaseId> isShown,
    LongPredicate isSearchable,
    Optional<AccountSource> source)
    implements Platform {
  private static final int RED = 0xB3261E;
  private static final int AMBER = 0xB26A00;
  private static final int GREY = 0x5F6368;

  /** One that no one speaks to. */
  static Platform silent() {
    return new DiscordPlatform(
        DiscordRequest.of(
            new Asker("0", "nobody"),
            InteractionTarget.alone(new Command.Unclear(), 0),
            Instant.EPOCH,
            Phrasebook.ENGLISH),
        (_, _) -> true,
        _ -> false,
        _ -> false,
        Optional.empty());
  }

  @Override
  public String name() {
    return DiscordPlace.PLATFORM;
  }

  @Override
  public Phrasebook phrasebook() {
    return spoken.book();
  }

  /** No one but moderators may have accounts looked up: each takes many requests. */
  @Override
  public Optional<AccountSource> accounts(Message message) {
    return source.filter(_ -> spoken.moderates());
  }

  /** What is set, is set for the whole server. */
  @Override
  public Address room(Message message) {
    return DiscordPlace.moderators(message.address().tenant());
  }

  /** Each post is a case of its own. */
  @Override
  public boolean isOneMatter() {
    return false;
  }

  @Override
  public Optional<Message> understand(Receipt receipt) {
    return Optional.of(
        new Message(
            receipt.address(), receipt.key(), spoken.asker(), "", spoken.at(), spoken.aim()));
  }

  /** In direct messages; what someone forwards there is none of it. */
  @Override
  public String typed(Message message) {
    return isDirect(message) && message.isPasted()
        ? Objects.requireNonNullElse(spoken.aim().carried(), "")
        : "";
  }

  @Override
  public Gathered gather(Message message) {
    Submission some = spoken.handedIn();
    return new Gathered(
        new Submission(some.kind(), some.name(), some.claims(), some.exhibits(), some.warnings()),
        some.unread());
  }

  @Override
  public Gathered enclosed(Message message) {
    return gather(message);
  }

  @Override
  public List<String> details(BotAnswer.Judged judged, DialogForm form) {
    return card(judged).details(form);
  }

  /**
   * In a server others read along, and only a press has an answer that the asker alone sees; but
   * the moderators are among themselves.
   */
  @Override
  public boolean answersInWords(Message message) {
    return !spoken.hook().isEmpty()
        || spoken.aim().where() == InteractionTarget.Where.DIRECT
        || (spoken.channel() != 0 && !isWide(message));
  }

  @Override
  public boolean isDirect(Message message) {
    return DiscordPlace.guild(message.address().tenant()) == 0;
  }

  @Override
  public boolean moderates(Message message) {
    return spoken.moderates();
  }

  @Override
  public List<AdvanceRuling> rulings(Message message) {
    return spoken.rulings();
  }

  @Override
  public boolean sees(Message message, String conversation) {
    return spoken.moderates() || conversation.equals(message.address().conversation());
  }

  /** In the moderators' channel stands what was shown there; they alone may look at every case. */
  @Override
  public boolean isKnownThere(Message message, CaseId other, String conversation) {
    return spoken.aim().where() == InteractionTarget.Where.HERE
        ? isShown.test(other)
        : sees(message, conversation);
  }

  /** Only those who administer a server get as far as to change its settings. */
  @Override
  public boolean runs(Message message) {
    return spoken.aim().command() instanceof Command.Settings;
  }

  /** What stands in a channel is for moderators, no matter who asked. */
  @Override
  public boolean tellsAlone() {
    return false;
  }

  @Override
  public Onlookers onlookers(Message message) {
    return Onlookers.of(isWide(message) ? Crowd.PUBLIC : Crowd.TEAM);
  }

  private boolean isWide(Message message) {
    return spoken.channel() != 0 && isPublic.test(message.address().tenant(), spoken.channel());
  }

  @Override
  public String layOut(BotAnswer answer) {
    return alone(answer, null, "").written();
  }

  @Override
  public String layOut(BotAnswer answer, ReplyContext context) {
    if (context.where() == InteractionTarget.Where.HERE) {
      return shown(answer, context).written();
    }
    String card = Objects.requireNonNullElse(context.card(), "");
    DiscordReply told = alone(answer, context.form(), card);
    boolean isOther = context.where() != spoken.aim().where() && !card.isEmpty();
    return (isOther ? told.in(spoken.channel(), card) : told).written();
  }

  /** For the asker alone; of what stands behind a card, the part that they asked for. */
  private DiscordReply alone(BotAnswer answer, @Nullable DialogForm form, String marker) {
    return switch (answer) {
      case BotAnswer.Working(String what) -> told(List.of(what));
      case BotAnswer.Told said -> told(said);
      case BotAnswer.Exported exported ->
          spoken.hook().isEmpty()
              ? told(ParagraphFitter.safe(exported.instead()))
              : DiscordReply.handed(spoken.hook(), exported);
      case BotAnswer.Judged judged when form != null ->
          told(
              ParagraphFitter.safe(card(judged).details(form)),
              form == DialogForm.EVIDENCE ? apart(judged) : spoken.rows());
      case BotAnswer.Judged judged -> {
        DiscordVerdictCard text = card(judged);
        List<ActionRow> rows =
            new DiscordButtons(judged, marker, spoken.book()).forAsker(spoken.channel() != 0);
        yield DiscordReply.toAsker(
            spoken.hook(), Layout.card(colour(judged), text.written(""), rows), text.plain());
      }
    };
  }

  /** Moderators see what was found in channels, and what was sent to them. */
  private DiscordVerdictCard card(BotAnswer.Judged judged) {
    return new DiscordVerdictCard(
        judged, spoken.moderates() ? Audience.MODERATOR : Audience.MEMBER, true, spoken.book());
  }

  private DiscordReply told(List<String> said) {
    return told(said, spoken.rows());
  }

  private DiscordReply told(List<String> said, List<ActionRow> rows) {
    return DiscordReply.toAsker(spoken.hook(), said, rows);
  }

  private List<ActionRow> apart(BotAnswer.Judged judged) {
    return offers(Offer.unlinking(judged, spoken.book())).rows();
  }

  /** Buttons for offers; in a talk with the bot alone none is of a server's case. */
  private DiscordButtons.DiscordOffers offers(List<Offer> all) {
    InteractionTarget aim = spoken.aim();
    boolean isDirect = aim.where() == InteractionTarget.Where.DIRECT;
    return new DiscordButtons.DiscordOffers(
        all.stream()
            .filter(one -> !isDirect || DiscordPlace.guild(one.caseId().tenant()) == 0)
            .toList(),
        Objects.requireNonNullElse(aim.card(), ""),
        Objects.requireNonNullElse(aim.carried(), ""),
        spoken.book());
  }

  /** Says that nothing can be added only where nothing else answers. */
  private DiscordReply told(BotAnswer.Told told) {
    DiscordButtons.DiscordOffers offers = offers(told.offers());
    boolean none = offers.rows().isEmpty();
    List<String> said = new ArrayList<>(ParagraphFitter.safe(told));
    if (none && !told.offers().isEmpty()) {
      said.removeLast(); // It leads to buttons that are not there.
    }
    if (offers.isOfCandidate() || said.isEmpty()) {
      said.add(spoken.book().say(offers.isOfCandidate() ? "candidates" : "not-taken"));
    }
    return told(said, none ? spoken.rows() : offers.rows());
  }

  /** For all moderators; what is there already is only changed. */
  private DiscordReply shown(BotAnswer answer, ReplyContext context) {
    String marker = Objects.requireNonNullElse(context.card(), "");
    return switch (answer) {
      case BotAnswer.Judged found -> {
        BotAnswer.Judged judged = spoken.above().isGone() ? found.ofOlderWords() : found;
        DiscordVerdictCard text =
            new DiscordVerdictCard(judged, Audience.MODERATOR, context.isOpen(), spoken.book());
        DataObject message =
            Layout.card(
                colour(judged),
                text.written(spoken.above().line(context.isOpen(), spoken.book())),
                new DiscordButtons(judged, marker, spoken.book())
                    .forModerators(
                        spoken.above().isWatched(), isSearchable.test(spoken.above().guild())));
        DiscordReply card = DiscordReply.toChannel(spoken.channel(), marker, message, text.plain());
        yield marker.equals(spoken.aim().card()) ? card.amending() : card;
      }
      case BotAnswer.Told said -> taken(ParagraphFitter.safe(said));
      case BotAnswer.Exported exported -> taken(ParagraphFitter.safe(exported.instead()));
      case BotAnswer.Working(String what) -> taken(List.of(what));
    };
  }

  /** In the place of a card. */
  private DiscordReply taken(List<String> said) {
    return DiscordReply.toChannel(spoken.channel(), "", said, List.of()).amending();
  }

  private static int colour(BotAnswer.Judged judged) {
    Verdict verdict = judged.examination().assessment().verdict();
    return verdict.level() == 2 ? RED : verdict.level() == 1 ? AMBER : GREY;
  }
}
