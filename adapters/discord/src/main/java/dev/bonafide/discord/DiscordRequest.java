package dev.bonafide.discord;

import dev.bonafide.casefile.Submission;
import dev.bonafide.conversation.Asker;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.evidence.AdvanceRuling;
import dev.bonafide.discord.event.DiscordAsker;
import dev.bonafide.discord.watch.Whereabouts;
import dev.bonafide.phrasebook.Phrasebook;
import java.time.Instant;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;

/**
 * What is asked of the bot with one receipt, and where its answers go.
 *
 * @param hook where the asker waits, sealed; empty where no one does
 * @param channel where what everyone may see goes; 0 for nowhere
 * @param handedIn what is to be screened
 * @param above stands above a verdict that everyone sees
 * @param rows stand under plain words
 * @param rulings that were given before, on whatever is screened here
 * @param book in which it is answered
 * @param moderates whether the asker may see other people's cases
 */
record DiscordRequest(
    Asker asker,
    InteractionTarget aim,
    Instant at,
    String hook,
    long channel,
    Submission handedIn,
    Whereabouts.Above above,
    List<ActionRow> rows,
    List<AdvanceRuling> rulings,
    Phrasebook book,
    boolean moderates) {
  DiscordRequest {
    rows = List.copyOf(rows);
    rulings = List.copyOf(rulings);
  }

  /** Request with which nothing is handed in, and for which no one waits. */
  static DiscordRequest of(Asker asker, InteractionTarget aim, Instant at, Phrasebook book) {
    return of(asker, aim, at, "", book, false);
  }

  private static DiscordRequest of(
      Asker asker,
      InteractionTarget aim,
      Instant at,
      String hook,
      Phrasebook book,
      boolean moderates) {
    return new DiscordRequest(
        asker,
        aim,
        at,
        hook,
        0,
        Submission.of(null),
        Whereabouts.Above.NOTHING,
        List.of(),
        List.of(),
        book,
        moderates);
  }

  /** No one's: what was found in a watched channel, for its moderators. */
  static DiscordRequest found(
      InteractionTarget aim,
      Instant at,
      long moderators,
      Whereabouts.Above above,
      Phrasebook book) {
    return of(new Asker("0", "watch"), aim, at, book).under(above).amongModerators(moderators);
  }

  /** Someone's, who waits for it. */
  static DiscordRequest asked(DiscordAsker ask, InteractionTarget aim) {
    return of(ask.asker(), aim, ask.at(), ask.hook(), ask.book(), ask.moderates());
  }

  /** Someone's, who alone gets the answer. */
  static DiscordRequest asked(DiscordAsker ask, Command command, long number) {
    return asked(ask, InteractionTarget.alone(command, number));
  }

  DiscordRequest holding(Submission other) {
    return new DiscordRequest(
        asker, aim, at, hook, channel, other, above, rows, rulings, book, moderates);
  }

  /** Said in the moderators' own channel. */
  DiscordRequest amongModerators(long moderators) {
    return new DiscordRequest(
        asker, aim, at, hook, moderators, handedIn, above, rows, rulings, book, true);
  }

  DiscordRequest in(long moderators) {
    return new DiscordRequest(
        asker, aim, at, hook, moderators, handedIn, above, rows, rulings, book, moderates);
  }

  DiscordRequest under(Whereabouts.Above other) {
    return new DiscordRequest(
        asker, aim, at, hook, channel, handedIn, other, rows, rulings, book, moderates);
  }

  DiscordRequest with(ActionRow row) {
    return new DiscordRequest(
        asker, aim, at, hook, channel, handedIn, above, List.of(row), rulings, book, moderates);
  }

  DiscordRequest ruling(List<AdvanceRuling> given) {
    return new DiscordRequest(
        asker, aim, at, hook, channel, handedIn, above, rows, given, book, moderates);
  }
}
