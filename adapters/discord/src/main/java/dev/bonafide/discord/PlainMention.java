package dev.bonafide.discord;

import static dev.bonafide.conversation.command.CommandReader.isQuestion;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.intent.Intent;
import dev.bonafide.conversation.intent.IntentReader;
import dev.bonafide.conversation.intent.Meaning;
import dev.bonafide.conversation.intent.PlainWords;
import dev.bonafide.discord.event.DiscordAsker;
import dev.bonafide.discord.event.DiscordInbound;
import dev.bonafide.discord.watch.DiscordMessages;
import dev.bonafide.discord.watch.Memory;
import dev.bonafide.discord.watch.Notes;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What someone says to the bot in their own words about the case that they asked for last. */
record PlainMention(
    Memory memory,
    CaseFiles cases,
    List<String> privacy,
    Predicate<String> finds,
    Function<DiscordRequest, MessageHandler> bot) {
  /** What they mean; empty where they have no case, or hand something in. */
  Optional<Intent> in(Receipt receipt, DiscordInbound.Mentioned mentioned) {
    String words = mentioned.content().words();
    Optional<Intent> meant = PlainWords.in(words, !mentioned.followsBot(), finds);
    Address talk = receipt.address();
    return isBelowCard(receipt, mentioned)
        ? meant.or(() -> Optional.of(IntentReader.read(words)).filter(_ -> isQuestion(words)))
        : meant.filter(_ -> cases.latest(talk.tenant(), talk.conversation()).isPresent());
  }

  /** Whether it answers a card among the moderators, where everyone reads what the card says. */
  private boolean isBelowCard(Receipt receipt, DiscordInbound.Mentioned mentioned) {
    DiscordAsker ask = mentioned.ask();
    return mentioned.caseNumber() != 0
        && ask.isInServer()
        && ask.channel() == memory.servers().of(receipt.address().tenant()).moderators();
  }

  /** What is said of the bot itself; empty for the rest. */
  Optional<List<String>> ofItself(Intent intent) {
    return intent.is(Meaning.HELP)
        ? Optional.of(DiscordMessages.HELP)
        : intent.is(Meaning.PRIVACY) ? Optional.of(privacy) : Optional.empty();
  }

  /** What is said about the case to anyone who asks. */
  UnitOfWork work(Receipt receipt, DiscordInbound.Mentioned mentioned, String marker) {
    Command say = new Command.Say(mentioned.content().words());
    boolean card = isBelowCard(receipt, mentioned);
    long number = card ? mentioned.caseNumber() : 0;
    InteractionTarget aim =
        new InteractionTarget(say, number, marker, InteractionTarget.Where.ALONE, null);
    DiscordRequest spoken = DiscordRequest.asked(mentioned.ask(), aim).with(Notes.help(marker));
    return bot.apply(card ? spoken.amongModerators(mentioned.ask().channel()) : spoken)
        .work(receipt);
  }
}
