package dev.bonafide.discord;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.command.AddAnswer;
import dev.bonafide.conversation.command.AddNote;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.CommandReader;
import dev.bonafide.conversation.command.VetSpeaker;
import dev.bonafide.conversation.intent.FirstWords;
import dev.bonafide.conversation.intent.Intent;
import dev.bonafide.conversation.intent.IntentReader;
import dev.bonafide.conversation.intent.Meaning;
import dev.bonafide.conversation.intent.PastedWords;
import dev.bonafide.conversation.intent.PlainWords;
import dev.bonafide.conversation.topic.TopicAdvice;
import dev.bonafide.discord.card.DiscordMessages;
import dev.bonafide.discord.event.DiscordAsker;
import dev.bonafide.discord.event.DiscordInbound;
import dev.bonafide.discord.watch.Memory;
import dev.bonafide.discord.watch.Notes;
import dev.bonafide.discord.watch.Whereabouts;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.approached.Approached;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What someone says to the bot in their own words about a case: the one whose card or answer they
 * reply to, or else the one that they asked for last.
 */
record PlainMention(
    Memory memory,
    CaseFiles cases,
    Function<Phrasebook, List<String>> privacy,
    ScreeningEngine engine,
    String page,
    Function<DiscordRequest, MessageHandler> bot) {
  /**
   * The meaning of their words; empty where they hand something in, or have no case and did nothing
   * yet. A line below a verdict that holds nothing to look at is about that.
   *
   * @param hasCase whether there is one that they may speak of
   */
  Optional<Intent> in(DiscordInbound.Mentioned mentioned, boolean hasCase) {
    String words = mentioned.content().words();
    boolean isOwn = PlainWords.isLine(words) && !PastedWords.isEvidence(words, engine::finds);
    boolean talks = hasCase && (isOwn || asks(words));
    boolean orders = hasCase && isOrder(CommandReader.read(words));
    boolean isBelow = hasCase && mentioned.followsBot();
    return PlainWords.in(words, !mentioned.followsBot() && !talks, engine::finds)
        .or(
            () ->
                Optional.of(IntentReader.read(words))
                    .filter(_ -> orders || (isBelow && CommandReader.isQuestion(words))))
        .filter(
            intent ->
                hasCase
                    || FirstWords.instead(words) == Meaning.PRIVACY
                    || !first(intent, words, mentioned.ask().book()).isEmpty());
  }

  /** Whether someone says who is screened, or adds what they found or were told. */
  private static boolean isOrder(Command typed) {
    return typed instanceof VetSpeaker || adds(typed);
  }

  /** The same where others read along, who must not see what comes of it. */
  boolean isOpenOrder(Address talk, DiscordInbound.Mentioned mentioned, long number) {
    return !mentioned.ask().isAlone()
        && !isOpen(talk, mentioned, number)
        && isOrder(CommandReader.read(mentioned.content().words()));
  }

  private static boolean adds(Command typed) {
    return typed instanceof AddNote || typed instanceof AddAnswer;
  }

  /** Whether words are a question that a model can answer. */
  private boolean asks(String words) {
    return engine.asksModel() && PastedWords.ask(words, engine::finds);
  }

  /** The case that they speak of; 0 for none. */
  long spokenOf(Address talk, DiscordInbound.Mentioned mentioned) {
    long replied = mentioned.caseNumber();
    return isOpen(talk, mentioned, replied) || isOwn(talk, replied)
        ? replied
        : cases.latest(talk.tenant(), talk.conversation()).map(one -> one.id().number()).orElse(0L);
  }

  /** The same about the case that they had a post screened for, if they ask about that again. */
  DiscordInbound.Mentioned below(Address talk, DiscordInbound.Mentioned pointed) {
    boolean isSame = pointed.isAnswer() && pointed.kept().getString("edited", "").isEmpty();
    return memory
        .asked()
        .begun(talk.tenant(), pointed.spot())
        .filter(number -> isSame && isOwn(talk, number))
        .mapToObj(pointed::below)
        .filter(one -> !one.content().words().isBlank())
        .filter(one -> in(one, true).filter(intent -> !intent.is(Meaning.SCREEN)).isPresent())
        .findFirst()
        .orElse(pointed);
  }

  private boolean isOwn(Address talk, long number) {
    return cases
        .find(new CaseId(talk.tenant(), number))
        .filter(one -> one.conversation().equals(talk.conversation()))
        .isPresent();
  }

  /** The first steps for what they say that they did. */
  private static List<String> first(Intent intent, String words, Phrasebook book) {
    return intent.is(Meaning.NEXT)
        ? Approached.after(words).stream().map(book::say).toList()
        : List.of();
  }

  /** Whether a case is spoken of among the moderators, where everyone reads what its card says. */
  private boolean isOpen(Address talk, DiscordInbound.Mentioned mentioned, long number) {
    return mentioned.ask().isInServer()
        && mentioned.ask().channel() == memory.servers().of(talk.tenant()).moderators()
        && memory.isShown(talk.tenant(), number);
  }

  /** The answer about no case, or about a candidate; empty for the rest. */
  Optional<List<String>> ofNoCase(boolean hasCase, Intent intent, String words, Phrasebook book) {
    if (hasCase && adds(CommandReader.read(words))) {
      return Optional.empty();
    }
    boolean isOfCandidate =
        VetSpeaker.in(words).anyMatch(one -> one.kind() == SubjectKind.CANDIDATE);
    if (isOfCandidate && !(hasCase && asks(words))) {
      return Optional.of(DiscordMessages.noCandidates(page, book));
    }
    if (intent.answered().filter(Meaning.HELP::equals).isPresent()) {
      return Optional.of(book.paragraphs("help"));
    }
    if (hasCase
        ? intent.answered().filter(Meaning.PRIVACY::equals).isPresent()
        : intent.is(Meaning.PRIVACY)) {
      return Optional.of(
          IntentReader.asksWhoSees(words)
              ? List.of(TopicAdvice.seen(book.language(), false))
              : privacy.apply(book));
    }
    return Optional.of(first(intent, words, book)).filter(one -> !hasCase && !one.isEmpty());
  }

  /** What is said about the case to anyone who asks. */
  UnitOfWork work(Receipt receipt, DiscordInbound.Mentioned mentioned, long number, String marker) {
    Address talk = receipt.address();
    DiscordAsker ask = mentioned.ask();
    String words = mentioned.content().words();
    Command typed = CommandReader.read(words);
    boolean orders = !mentioned.isOfServer() && isOrder(typed);
    Command say = orders ? typed : new Command.Say(words);
    InteractionTarget.Where where = orders ? InteractionTarget.Where.ALONE : ask.aim(say).where();
    String asked = Long.toString(ask.id());
    InteractionTarget aim = new InteractionTarget(say, number, marker, where, asked);
    long shown = mentioned.isOfServer() ? 0 : number;
    DiscordRequest spoken =
        DiscordRequest.asked(ask, aim).with(Notes.help(marker, shown, ask.book()));
    Whereabouts places = new Whereabouts(memory, talk.tenant(), false);
    return bot.apply(
            isOpen(talk, mentioned, number)
                ? spoken.amongModerators(ask.channel()).under(places.of(number))
                : mentioned.moderates() ? spoken.amongModerators(0) : spoken)
        .work(receipt);
  }
}
