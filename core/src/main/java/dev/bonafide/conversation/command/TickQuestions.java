package dev.bonafide.conversation.command;

import dev.bonafide.casefile.Entry;
import dev.bonafide.casework.ActionResult;
import dev.bonafide.casework.ActionSpec;
import dev.bonafide.casework.CaseWork;
import dev.bonafide.check.FollowUpQuestion;
import dev.bonafide.conversation.command.ActAnswer.Phrase;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.JsonValue;
import dev.bonafide.report.Visible;
import dev.bonafide.verdict.AskedQuestion;
import dev.bonafide.verdict.BestQuestions;
import dev.bonafide.verdict.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ticks off questions that a person asked; the verdict stays. All that are named are ticked off, or
 * none where one of them is not there.
 *
 * @param numbers as the questions are listed, from 1; empty where none were named
 * @param words of one more question, as a report has them; empty for none
 */
public record TickQuestions(List<Integer> numbers, String words) implements DeskCommand {
  /** Numbers of questions, of which there are never a hundred. */
  private static final Pattern NUMBERS = Pattern.compile("[0-9]{1,2}(?:,[0-9]{1,2}){0,9}");

  private static final Pattern COMMA = Pattern.compile(",");
  private static final String QUESTION = "question";

  /** Programs name a question by its words: numbers are those of one report. */
  static final ActDeclaration DECLARED =
      new ActDeclaration(
          "questions/asked",
          ActDeclaration.Body.of(
              "must be a map with a question",
              ActField.text(QUESTION, "must be the words of a question", "")),
          ActDeclaration.Way.SCREEN,
          given -> new TickQuestions(List.of(), given.of(QUESTION)),
          null);

  public TickQuestions {
    numbers = List.copyOf(numbers);
  }

  /** Reads numbers and nothing else; sentences that only begin so ask for nothing. */
  static Command read(CommandReader reader) {
    TypedWords typed = reader.typed();
    boolean asks = typed.rest().endsWith("?");
    List<Integer> questions = new ArrayList<>();
    typed.skip(CommandVocabulary.QUESTION);
    while (NUMBERS.matcher(typed.next()).matches()) {
      COMMA.splitAsStream(typed.next()).map(Integer::valueOf).forEach(questions::add);
      typed.skip(1);
      typed.skip(CommandVocabulary.QUESTION);
    }
    if (typed.isLong()) {
      return reader.pointing();
    }
    return asks ? new Command.Unclear() : reader.alone(new TickQuestions(questions, ""));
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.acting("asked", declared());
  }

  @Override
  public ActionSpec declared() {
    return ActionSpec.QUESTIONS;
  }

  @Override
  public ActionResult<ActAnswer> on(CaseWork work) {
    List<Question> questions =
        BestQuestions.of(work.judged().examination().assessment().ticking(work.state().asked()));
    List<Integer> named =
        words.isEmpty()
            ? numbers.stream().distinct().toList()
            : IntStream.rangeClosed(1, questions.size())
                .filter(number -> isMeant(questions.get(number - 1)))
                .limit(1)
                .boxed()
                .toList();
    if (questions.isEmpty() || (named.isEmpty() && !words.isEmpty())) {
      return refused(Phrase.of("nothing-to-ask", work.history().id().number()));
    }
    if (named.isEmpty()) {
      return refused(Phrase.of("which-question"));
    }
    for (int number : named) {
      if (number < 1 || number > questions.size()) {
        return refused(Phrase.of("no-question", number, questions.size()));
      }
    }
    return ticked(named, questions, work);
  }

  private boolean isMeant(Question question) {
    return Stream.concat(
            Stream.of(question.ask(), question.general()),
            question.others().values().stream().map(FollowUpQuestion::question))
        .anyMatch(one -> one.strip().equals(words));
  }

  private static ActionResult<ActAnswer> refused(Phrase said) {
    return ActionResult.told(
        new ActAnswer.Refused(
            said,
            "",
            422,
            "The case has no such question. Give the words of a question as its report has"
                + " them."));
  }

  private ActionResult<ActAnswer> ticked(
      List<Integer> named, List<Question> questions, CaseWork work) {
    List<Entry.Ticked> lines = new ArrayList<>();
    for (int number : named) {
      Question question = questions.get(number - 1);
      if (question.asked() == null) {
        AskedQuestion asked = asked(question, work);
        lines.add(new Entry.Ticked(asked.at(), asked.by(), asked.because(), asked.general()));
      }
    }
    ActAnswer.Done done =
        ActAnswer.Done.of(
                book ->
                    named.stream()
                        .map(number -> said(number, questions.get(number - 1), book))
                        .toList())
            .json(json(questions.get(named.getFirst() - 1), work));
    return ActionResult.noted(lines.isEmpty() ? done.inWords() : done, lines);
  }

  /** In words for any case: others may read along. */
  private static String said(int number, Question question, Phrasebook book) {
    String key = question.asked() == null ? "talk.ticked" : "talk.ticked-already";
    return book.say(key, number, Visible.line(question.in(book.language()).general()));
  }

  private JsonValue.Fields json(Question question, CaseWork work) {
    AskedQuestion asked = asked(question, work);
    return ActAnswer.json(work, asked.at())
        .with(QUESTION, words)
        .with("because", JsonValue.texts(asked.because()))
        .with("askedBy", asked.by());
  }

  /** Names who asked it and when: someone before, or the person who acts. */
  private static AskedQuestion asked(Question question, CaseWork work) {
    @Nullable AskedQuestion before = question.asked();
    return before == null ? AskedQuestion.of(question, work.by(), work.at()) : before;
  }
}
