package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.conversation.AnswerBuilder;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.evidence.CaseState;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/** Records what people decide and say of a case, for which nothing is examined anew. */
final class RecordCase {
  private final CaseFiles cases;
  private final ShowCase showCase;
  private final Phrases phrases;
  private final InstantSource clock;

  RecordCase(CaseFiles cases, ShowCase showCase, Phrases phrases, InstantSource clock) {
    this.cases = cases;
    this.showCase = showCase;
    this.phrases = phrases;
    this.clock = clock;
  }

  Supplier<BotAnswer> conclude(CaseHistory history, Message message, Command.Conclude command) {
    if (command.note().isBlank()) {
      String outcome = command.conclusion().typed();
      return () -> AnswerBuilder.told(phrases.say("why-outcome", outcome));
    }
    Entry concluded =
        new Entry.Concluded(
            clock.instant(), message.asker().id(), command.conclusion(), command.note());
    String said = phrases.concluded(history.id(), command.conclusion());
    Supplier<BotAnswer.Judged> shown =
        showCase.shown(CaseState.extended(history, concluded), List.of(said));
    return () -> {
      cases.append(history.id(), concluded);
      return message.aim() == null ? AnswerBuilder.told(said) : shown.get();
    };
  }

  /** Writes down what the one who is vetted says: nothing is examined anew. */
  Supplier<BotAnswer> appeal(CaseHistory history, Message message, Command.Appeal command) {
    String words = command.words();
    if (words.isBlank()) {
      return () -> AnswerBuilder.told(phrases.say("what-reply"));
    }
    Entry appealed = new Entry.Appealed(clock.instant(), message.asker().id(), words.strip());
    String said = phrases.say("appealed", history.id().number());
    Supplier<BotAnswer.Judged> shown =
        showCase.shown(CaseState.extended(history, appealed), List.of(said));
    return () -> {
      cases.append(history.id(), appealed);
      return shown.get();
    };
  }
}
