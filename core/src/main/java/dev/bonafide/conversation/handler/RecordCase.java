package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.conversation.AnswerBuilder;
import dev.bonafide.conversation.Asker;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.assignment.DueDate;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.evidence.CaseState;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Records what people decide and say of a case, for which nothing is examined anew. */
final class RecordCase {
  private final Platform platform;
  private final CaseFiles cases;
  private final ShowCase showCase;
  private final Phrases phrases;
  private final InstantSource clock;

  RecordCase(
      Platform platform, CaseFiles cases, ShowCase showCase, Phrases phrases, InstantSource clock) {
    this.platform = platform;
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

  /** Makes somebody the one who is to decide, or sets the day; the card says so in one line. */
  Supplier<BotAnswer> assign(CaseHistory history, Message message, Command.Assign command) {
    CaseState state = CaseState.of(history);
    if (state.isDecided()) {
      return () -> AnswerBuilder.told(phrases.say("decided-already", history.id().number()));
    }
    Optional<Asker> owner = owner(history, message, command.who(), state);
    if (owner.isEmpty()) {
      return () -> AnswerBuilder.told(phrases.say("who-decides"));
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    String when = command.when();
    Optional<LocalDate> due =
        when == null
            ? state.assigned().map(Entry.Assigned::due).filter(day -> !day.isBefore(today))
            : DueDate.read(when, today);
    if (when != null && due.isEmpty()) {
      return () -> AnswerBuilder.told(phrases.say("which-day"));
    }
    Entry.Assigned assigned =
        new Entry.Assigned(
            clock.instant(),
            message.asker().id(),
            owner.get().id(),
            owner.get().name(),
            due.orElse(null));
    Supplier<BotAnswer.Judged> shown =
        showCase.shown(
            CaseState.extended(history, assigned),
            List.of(phrases.assigned(history.id(), assigned)));
    return () -> {
      cases.append(history.id(), assigned);
      return shown.get();
    };
  }

  /** Setting a day on a case without an owner makes a person its owner. */
  private Optional<Asker> owner(
      CaseHistory history, Message message, @Nullable String who, CaseState state) {
    if (who == null) {
      return Optional.of(
          state
              .assigned()
              .map(before -> new Asker(before.owner(), before.name()))
              .orElse(message.asker()));
    }
    return who.equals(Command.Assign.ME)
        ? Optional.of(message.asker())
        : platform.colleague(message, history.conversation(), who);
  }
}
