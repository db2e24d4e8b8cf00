package dev.bonafide.conversation;

import dev.bonafide.casefile.AuditAct;
import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.conversation.evidence.CaseState;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Sets the case that somebody speaks of beside another that they name by its number. */
final class Comparing {
  /** Digits of a number; more name no case. */
  private static final int DIGITS = 9;

  private final Platform platform;
  private final CaseFiles cases;
  private final ReviseCase reviseCase;
  private final Phrases phrases;
  private final InstantSource clock;

  Comparing(
      Platform platform,
      CaseFiles cases,
      ReviseCase reviseCase,
      Phrases phrases,
      InstantSource clock) {
    this.platform = platform;
    this.cases = cases;
    this.reviseCase = reviseCase;
    this.phrases = phrases;
    this.clock = clock;
  }

  /**
   * What the two come to, what was found in both, and what in one alone; how to ask where the words
   * name no other. A case of another room is told as none that there is: whoever reads along here
   * may not be there.
   */
  Supplier<BotAnswer> of(BotAnswer.Judged judged, Message message, String words) {
    Optional<CaseId> named = named(judged.caseId(), words);
    if (named.isEmpty()) {
      return () -> AnswerBuilder.told(phrases.say("compare"));
    }
    return cases
        .find(named.get())
        .filter(one -> platform.isSameRoom(message, one.conversation()))
        .filter(one -> !CaseState.of(one).handedIn().exhibits().isEmpty())
        .map(one -> beside(judged, one, message))
        .orElseGet(
            () -> {
              String none = phrases.say("compare-none", named.get().number());
              return () -> AnswerBuilder.told(none);
            });
  }

  /** Whoever asks is shown something of the other one, too. */
  private Supplier<BotAnswer> beside(
      BotAnswer.Judged judged, CaseHistory other, Message message) {
    List<String> said =
        new CaseComparison(judged, reviseCase.judged(other), phrases).paragraphs();
    AuditEvent seen =
        new AuditEvent(
            other.id(), clock.instant(), message.asker().id(), AuditAct.SAW, "comparison");
    return () -> {
      cases.note(seen);
      return new BotAnswer.Told(said);
    };
  }

  /** The first number that is another than the case's own. */
  private static Optional<CaseId> named(CaseId own, String words) {
    return numbers(words)
        .filter(number -> number != 0 && number != own.number())
        .mapToObj(number -> new CaseId(own.tenant(), number))
        .findFirst();
  }

  private static LongStream numbers(String words) {
    return Stream.of(words.split("[^0-9]+", -1))
        .filter(one -> !one.isEmpty() && one.length() <= DIGITS)
        .mapToLong(Long::parseLong);
  }
}
