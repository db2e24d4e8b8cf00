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
import dev.bonafide.report.Visible;
import dev.bonafide.verdict.BestQuestions;
import dev.bonafide.verdict.Question;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** Ticks off questions that a reviewer asked; nothing is examined anew. */
record TickQuestions(CaseFiles cases, ShowCase showCase, Phrases phrases, InstantSource clock) {

  /** All that are named, or none where one of them is not there. */
  Supplier<BotAnswer> tick(CaseHistory history, Message message, Command.Tick command) {
    List<Question> questions = questions(history);
    if (questions.isEmpty()) {
      return told(phrases.say("nothing-to-ask", history.id().number()));
    }
    if (command.questions().isEmpty()) {
      return told(phrases.say("which-question"));
    }
    OptionalInt none = none(command, questions.size());
    if (none.isPresent()) {
      return told(phrases.say("no-question", none.getAsInt(), questions.size()));
    }
    List<Entry> ticked = new ArrayList<>();
    List<String> said = new ArrayList<>();
    Instant now = clock.instant();
    for (int number : command.questions().stream().distinct().toList()) {
      Question one = questions.get(number - 1);
      said.add(phrases.say(one.isOpen() ? "ticked" : "ticked-already", number, words(one)));
      if (one.isOpen()) {
        String by = message.asker().id();
        ticked.add(new Entry.Ticked(now, by, one.because(), one.general().strip()));
      }
    }
    return ticked.isEmpty() ? () -> new BotAnswer.Told(said) : ticked(history, ticked, said);
  }

  private Supplier<BotAnswer> ticked(CaseHistory history, List<Entry> ticked, List<String> said) {
    CaseHistory longer = history;
    for (Entry one : ticked) {
      longer = CaseState.extended(longer, one);
    }
    Supplier<BotAnswer.Judged> shown = showCase.shown(longer, said);
    return () -> {
      ticked.forEach(one -> cases.append(history.id(), one));
      return shown.get();
    };
  }

  /** In the order in which they are listed, with what is known of who asked them. */
  private List<Question> questions(CaseHistory history) {
    BotAnswer.Judged judged = showCase.judged(history);
    return BestQuestions.of(
        judged.examination().assessment().ticking(judged.particulars().asked()));
  }

  private static OptionalInt none(Command.Tick command, int most) {
    return command.questions().stream()
        .mapToInt(number -> number)
        .filter(number -> number < 1 || number > most)
        .findFirst();
  }

  /** As for any case: others may read along. */
  private String words(Question question) {
    return Visible.line(question.in(phrases.book().language()).general());
  }

  private static Supplier<BotAnswer> told(String paragraph) {
    return () -> AnswerBuilder.told(paragraph);
  }
}
