package dev.bonafide.conversation.intent;

import dev.bonafide.conversation.command.AddAnswer;
import dev.bonafide.conversation.command.AddNote;
import dev.bonafide.conversation.command.CheckProofs;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.CommandReader;
import dev.bonafide.conversation.command.ConcludeCase;
import dev.bonafide.conversation.command.ExplainFinding;
import dev.bonafide.conversation.command.RecordReply;
import dev.bonafide.conversation.command.RuleOnFinding;
import dev.bonafide.conversation.command.TickQuestions;
import dev.bonafide.conversation.command.UndoChange;
import dev.bonafide.conversation.command.UnlinkCase;
import dev.bonafide.conversation.command.VetSpeaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A sentence that someone wrote below a verdict, and what they meant by it.
 *
 * @param finding the number that it names; "-" for none
 */
record LabelledWords(String language, Meaning meant, String finding, String text) {
  private static final Set<Meaning> IN_PASSING = Set.of(Meaning.THANKS, Meaning.OTHER);
  private static final Set<Meaning> ON_FINDINGS =
      Set.of(Meaning.REASON, Meaning.FINE, Meaning.CONFIRMED);

  /** What became of it. */
  enum Result {
    /** Shown, and meant. */
    AT_ONCE,
    /** Offered, since it changes something, and meant. */
    OFFERED,
    /** Meant to be shown, and only offered. */
    ONLY_OFFERED,
    /** Neither shown nor offered, and nothing else was shown. */
    MISSED,
    /** Something else was shown. */
    WRONG,
    /** Something was done that was not meant. */
    CHANGED
  }

  /** From lines of parts with tabs between them, or, in a file that is named so, of JSON. */
  static List<LabelledWords> read(Path file) throws IOException {
    boolean isJson = file.toString().endsWith(".jsonl");
    List<LabelledWords> all = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      all.add(isJson ? ofJson(line) : of(line));
    }
    return all;
  }

  /** What someone took sentences for: meaning, number of the finding or 0, sentence. */
  static Map<String, Intent> answers(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> line.split("\t", 3))
        .filter(parts -> !parts[0].equals("none"))
        .collect(
            Collectors.toMap(
                parts -> parts[2],
                parts ->
                    Intent.of(
                        Meaning.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                        Integer.parseInt(parts[1])),
                (first, _) -> first));
  }

  private static LabelledWords ofJson(String line) throws IOException {
    JsonNode one = new ObjectMapper().readTree(line);
    return new LabelledWords(
        one.path("language").asString(),
        Meaning.valueOf(one.path("meant").asString().toUpperCase(Locale.ROOT)),
        String.valueOf(one.path("finding").asInt()).replace("0", "-"),
        one.path("text").asString());
  }

  private static LabelledWords of(String line) {
    String[] parts = line.split("\t", 4);
    return new LabelledWords(
        parts[0], Meaning.valueOf(parts[1].toUpperCase(Locale.ROOT)), parts[2], parts[3]);
  }

  /** In a thread below a verdict. */
  Result result() {
    return result(Map.of());
  }

  /**
   * The same where what the words leave open is asked of someone.
   *
   * @param answers what they take a sentence for, by the sentence
   */
  Result result(Map<String, Intent> answers) {
    Optional<Intent> intent =
        PlainWords.in(text, false, _ -> false)
            .map(one -> one.isOpen() ? answers.getOrDefault(text, one) : one);
    return intent.isPresent() ? result(intent.get()) : result(CommandReader.read(text));
  }

  /** Where it was understood so. */
  Result result(Intent intent) {
    if (ON_FINDINGS.contains(meant) && !isOf(intent)) {
      return intent.answered().isPresent() ? Result.WRONG : Result.MISSED;
    }
    Optional<Meaning> shown = intent.answered();
    if (shown.filter(this::isMeant).isPresent()) {
      return Result.AT_ONCE;
    }
    if (intent.offered().contains(meant)) {
      return meant.changes() ? Result.OFFERED : Result.ONLY_OFFERED;
    }
    return shown.isPresent() ? Result.WRONG : Result.MISSED;
  }

  private boolean isOf(Intent intent) {
    return finding.equals("-")
        || (intent.finding().isPresent()
            && finding.equals(String.valueOf(intent.finding().getAsInt())));
  }

  private boolean isMeant(Meaning shown) {
    return shown == meant || (IN_PASSING.contains(shown) && IN_PASSING.contains(meant));
  }

  private Result result(Command command) {
    return switch (command) {
      case Command.Screen _ -> did(Meaning.SCREEN);
      case Command.Last _ -> meant == Meaning.VERDICT ? Result.AT_ONCE : Result.WRONG;
      case ExplainFinding _ -> meant == Meaning.REASON ? Result.AT_ONCE : Result.WRONG;
      case Command.Help _ -> meant == Meaning.HELP ? Result.AT_ONCE : Result.WRONG;
      case Command.Privacy _ -> meant == Meaning.PRIVACY ? Result.AT_ONCE : Result.WRONG;
      case AddAnswer _ -> did(Meaning.ANSWER);
      case AddNote _ -> did(Meaning.OBSERVED);
      case RuleOnFinding rule ->
          did(rule.disposition().stands() ? Meaning.CONFIRMED : Meaning.FINE);
      case UndoChange _ -> did(Meaning.UNDO);
      case Command.Delete(boolean sure) when sure -> did(Meaning.DELETE);
      case Command.Delete _ -> meant == Meaning.DELETE ? Result.OFFERED : Result.WRONG;
      case VetSpeaker _ -> did(Meaning.SUBJECT);
      case RecordReply _ -> did(Meaning.ANSWER);
      case TickQuestions _, CheckProofs _, UnlinkCase _ -> Result.CHANGED;
      case Command.Settings(_, var value) -> value.isEmpty() ? Result.WRONG : Result.CHANGED;
      case ConcludeCase _ ->
          meant == Meaning.OUTCOME_FRAUD || meant == Meaning.OUTCOME_FINE
              ? Result.AT_ONCE
              : Result.CHANGED;
      default -> Result.WRONG;
    };
  }

  private Result did(Meaning done) {
    return meant == done ? Result.AT_ONCE : Result.CHANGED;
  }
}
