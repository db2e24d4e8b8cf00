package dev.bonafide.discord;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.CommandReader;
import dev.bonafide.conversation.command.VetSpeaker;
import dev.bonafide.conversation.intent.Intent;
import dev.bonafide.conversation.intent.IntentReader;
import dev.bonafide.conversation.intent.Meaning;
import dev.bonafide.conversation.intent.PastedWords;
import dev.bonafide.conversation.intent.PlainWords;
import dev.bonafide.discord.card.DiscordMessages;
import dev.bonafide.discord.event.DiscordAsker;
import dev.bonafide.discord.event.DiscordInbound;
import dev.bonafide.discord.watch.Memory;
import dev.bonafide.discord.watch.Notes;
import dev.bonafide.discord.watch.Whereabouts;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.approached.Approached;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What someone says to the bot in their own words about the case that they asked for last. */
record PlainMention(
    Memory memory,
    CaseFiles cases,
    Function<Phrasebook, List<String>> privacy,
    Predicate<String> finds,
    String page,
    Function<DiscordRequest, MessageHandler> bot) {
  /**
   * The meaning of their words; empty where they hand something in, or have no case and did nothing
   * yet. A line below a verdict that holds nothing to look at is about that.
   */
  Optional<Intent> in(Receipt receipt, DiscordInbound.Mentioned mentioned) {
    String words = mentioned.content().words();
    boolean hasCase = hasCase(receipt.address());
    boolean talks = hasCase && PlainWords.isLine(words) && !PastedWords.isEvidence(words, finds);
    boolean names = hasCase && CommandReader.read(words) instanceof VetSpeaker;
    boolean isBelow = isBelowCard(receipt, mentioned);
    return PlainWords.in(words, !mentioned.followsBot() && !talks, finds)
        .or(
            () ->
                Optional.of(IntentReader.read(words))
                    .filter(_ -> names || (isBelow && CommandReader.isQuestion(words))))
        .filter(
            intent ->
                hasCase || isBelow || !first(intent, words, mentioned.ask().book()).isEmpty());
  }

  /** Whether they had something screened there before. */
  boolean hasCase(Address talk) {
    return cases.latest(talk.tenant(), talk.conversation()).isPresent();
  }

  /** The first steps for what they say that they did. */
  private static List<String> first(Intent intent, String words, Phrasebook book) {
    return intent.is(Meaning.NEXT)
        ? Approached.after(words).stream().map(book::say).toList()
        : List.of();
  }

  /** Whether it answers a card among the moderators, where everyone reads what the card says. */
  private boolean isBelowCard(Receipt receipt, DiscordInbound.Mentioned mentioned) {
    DiscordAsker ask = mentioned.ask();
    return mentioned.caseNumber() != 0
        && ask.isInServer()
        && ask.channel() == memory.servers().of(receipt.address().tenant()).moderators();
  }

  /** The answer about no case, or about a candidate; empty for the rest. */
  Optional<List<String>> ofNoCase(Address talk, Intent intent, String words, Phrasebook book) {
    boolean isOfCandidate =
        VetSpeaker.in(words).anyMatch(one -> one.kind() == SubjectKind.CANDIDATE);
    return Optional.of(
            isOfCandidate
                ? DiscordMessages.noCandidates(page, book)
                : intent.is(Meaning.HELP)
                    ? book.paragraphs("help")
                    : intent.is(Meaning.PRIVACY)
                        ? privacy.apply(book)
                        : hasCase(talk) ? List.<String>of() : first(intent, words, book))
        .filter(said -> !said.isEmpty());
  }

  /** What is said about the case to anyone who asks. */
  UnitOfWork work(Receipt receipt, DiscordInbound.Mentioned mentioned, String marker) {
    String words = mentioned.content().words();
    Command say =
        CommandReader.read(words) instanceof VetSpeaker named ? named : new Command.Say(words);
    boolean card = isBelowCard(receipt, mentioned);
    long number = card ? mentioned.caseNumber() : 0;
    InteractionTarget aim =
        new InteractionTarget(say, number, marker, InteractionTarget.Where.ALONE, null);
    DiscordRequest spoken =
        DiscordRequest.asked(mentioned.ask(), aim).with(Notes.help(marker, mentioned.ask().book()));
    Whereabouts places = new Whereabouts(memory, receipt.address().tenant(), false);
    return bot.apply(
            card
                ? spoken.amongModerators(mentioned.ask().channel()).under(places.of(number))
                : spoken)
        .work(receipt);
  }
}
