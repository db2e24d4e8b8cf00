package dev.bonafide.web.cases;

import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casework.CaseReply;
import dev.bonafide.casework.ConcludeCase;
import dev.bonafide.casework.RecordReply;
import dev.bonafide.casework.RuleOnFinding;
import dev.bonafide.casework.TickQuestions;
import dev.bonafide.casework.UndoChange;
import dev.bonafide.web.cases.CaseAct.Body;
import dev.bonafide.web.cases.CaseAct.Told;
import dev.bonafide.web.cases.CaseAct.Way;
import dev.bonafide.web.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Acts by which people decide on a stored case, write something down, and take it back. */
final class DecisionActs {
  private static final String WHY = "must say why, in a sentence";
  private static final String SAY_WHY = "Say why, in a sentence.";

  private static final Body RULING =
      Body.of(
          "a ruling is a map with finding, disposition, and reason",
          ActField.of("finding", "must be the ID of a rule", "", id -> !id.isEmpty()),
          ActField.of(
              "disposition",
              "is one of explained, mistaken, confirmed",
              "Choose what is true of the finding.",
              id -> Disposition.of(id).isPresent()),
          ActField.text("reason", WHY, SAY_WHY, given -> !ruling(given).lacksReason()));

  private static final Body OUTCOME =
      Body.of(
          "an outcome is a map with outcome and note",
          ActField.of(
              "outcome",
              "is one of confirmed_fraud, cleared, unknown",
              "Choose an outcome.",
              id -> Conclusion.of(id).isPresent()),
          ActField.text("note", WHY, SAY_WHY));

  private static final Body QUESTION =
      Body.of(
          "must be a map with a question",
          ActField.text("question", "must be the words of a question", ""));

  private static final Body REPLY =
      Body.of(
          "must be a map with words",
          ActField.text(
                  "words",
                  "must be what the person said",
                  "Write down what the person said, in at most "
                      + ActField.LONGEST
                      + " characters.")
              .alone());

  private static final Body LINE = Body.of("", ActField.of("line", "", "", _ -> true));

  /** Numbers are those of one report: a program cannot know them of the case as it is now. */
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  private final CaseDoor door;

  DecisionActs(CaseDoor door) {
    this.door = door;
  }

  /** Acts that the API and the page have alike. */
  Stream<CaseAct> shared() {
    return Stream.of(
        new CaseAct("rulings", RULING, Way.SCREEN, this::rule),
        new CaseAct("questions/asked", QUESTION, Way.SCREEN, this::ask),
        new CaseAct("outcome", OUTCOME, Way.NOTE, this::conclude),
        new CaseAct("reply", REPLY, Way.NOTE, this::reply));
  }

  /**
   * Takes back what the caller did last.
   *
   * @param line reads the line that it is known to have; where none is said, it is any
   */
  CaseAct undo(ToIntFunction<String> line) {
    return new CaseAct("undo", LINE, Way.SCREEN, asked -> undo(asked, line));
  }

  private Told rule(Asked asked) {
    var _ = door.open(asked.number());
    RuleOnFinding said = ruling(asked.given());
    if (NUMBER.matcher(said.finding()).matches()) {
      throw noFinding();
    }
    CaseReply<RuleOnFinding.Told> reply = door.perform(asked, said);
    return switch (reply.told()) {
      case RuleOnFinding.Told.Ruled _ -> Told.of(() -> CaseDoor.json(reply));
      case RuleOnFinding.Told.NoReason _ -> throw new Problem(400, SAY_WHY);
      case RuleOnFinding.Told.NoFinding _ -> throw noFinding();
    };
  }

  private static RuleOnFinding ruling(Map<String, String> given) {
    return new RuleOnFinding(
        given.getOrDefault("finding", ""),
        Disposition.of(given.getOrDefault("disposition", "")).orElseThrow(),
        given.getOrDefault("reason", ""));
  }

  private static Problem noFinding() {
    return new Problem(
        422,
        "The case has no such finding. Give the ID of a rule that is among the findings of its"
            + " report.");
  }

  private Told undo(Asked asked, ToIntFunction<String> reader) {
    String line = asked.given().get("line");
    CaseReply<UndoChange.Told> reply =
        door.perform(
            asked,
            new UndoChange(
                line == null ? OptionalInt.empty() : OptionalInt.of(reader.applyAsInt(line))));
    return switch (reply.told()) {
      case UndoChange.Told.Undone _ -> Told.of(() -> CaseDoor.json(reply));
      case UndoChange.Told.Already(int undone) ->
          Told.of(() -> CaseDoor.unchanged(reply, List.of(undone)));
      case UndoChange.Told.Nothing _ ->
          throw new Problem(
              422,
              "There is nothing to undo here. What was recorded elsewhere, such as on the page or"
                  + " with the API, can only be undone there.");
      case UndoChange.Told.OtherLine(int other, int last) ->
          throw new Problem(
              409,
              "Line %d is not in the last change that can be undone. That change ends with line"
                      .formatted(other)
                  + " %d of the history, counting from 0.".formatted(last));
    };
  }

  private Told conclude(Asked asked) {
    Entry.Concluded said =
        door.perform(
                asked,
                new ConcludeCase(
                    Conclusion.of(asked.given("outcome")).orElseThrow(), asked.given("note")))
            .told()
            .orElseThrow(() -> new Problem(400, SAY_WHY));
    return Told.of(() -> CaseJsonView.of(asked.number(), said));
  }

  private Told reply(Asked asked) {
    Entry.Appealed said =
        door.perform(asked, new RecordReply(asked.given("words")))
            .told()
            .orElseThrow(() -> new Problem(400, "Write down what the person said."));
    return Told.of(() -> CaseJsonView.of(asked.number(), said));
  }

  private Told ask(Asked asked) {
    String words = asked.given("question");
    if (door.perform(asked, new TickQuestions(List.of(), words)).told()
        instanceof TickQuestions.Told.Ticked(List<TickQuestions.Tick> ticks)) {
      return Told.of(() -> CaseJsonView.of(asked.number(), words, ticks.getFirst().asked()));
    }
    throw new Problem(
        422, "The case has no such question. Give the words of a question as its report has them.");
  }
}
