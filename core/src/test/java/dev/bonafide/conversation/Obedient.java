package dev.bonafide.conversation;

import dev.bonafide.consultation.LineReading;
import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.NoUsableAnswer;
import dev.bonafide.consultation.Usage;
import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.consultation.request.PlainAnswers;
import dev.bonafide.conversation.intent.Interpreter;
import dev.bonafide.conversation.intent.ModelInterpreter;
import dev.bonafide.conversation.tenant.Talk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A model that does what it is told to, and keeps what it was asked. */
final class Obedient implements Model {
  private static final String CHECKING = "Find what is wrong with it.";

  static final Duration WITHIN = Duration.ofSeconds(5);
  final List<ModelRequest> asked = new ArrayList<>();
  private final Function<ModelRequest, ModelReply> reply;

  private Obedient(Function<ModelRequest, ModelReply> reply) {
    this.reply = reply;
  }

  static Obedient saying(String answer) {
    return new Obedient(_ -> new ModelReply.Said(answer, Usage.NONE));
  }

  static Obedient silent(NoUsableAnswer why) {
    return new Obedient(_ -> new ModelReply.Silent(why, Usage.NONE));
  }

  static Obedient broken() {
    return new Obedient(
        _ -> {
          throw new IllegalStateException("a fault of its own");
        });
  }

  /**
   * Chooses the sentences that begin so.
   *
   * @param line such as {@code l2}, or nothing
   */
  static Obedient choosing(String line, String... beginnings) {
    return new Obedient(
        request -> {
          String numbers =
              Arrays.stream(beginnings)
                  .map(one -> "s" + number(request, one))
                  .collect(Collectors.joining(" "));
          return new ModelReply.Said("next 0 " + numbers + " " + line, Usage.NONE);
        });
  }

  /**
   * Chooses the sentence that begins so, and words a reply where one is asked for.
   *
   * @param checked what it says of that reply when it reads it again; empty for nothing
   */
  static Obedient wording(String reply, String checked, String beginning) {
    return new Obedient(
        request ->
            request.instructions().equals(CHECKING)
                ? new ModelReply.Said(checked, Usage.NONE)
                : new ModelReply.Said(
                    "next 0 s" + number(request, beginning) + " | " + reply, Usage.NONE));
  }

  private static String number(ModelRequest request, String beginning) {
    return sentences(request).stream()
        .filter(
            one -> one.matches("[0-9]+\\. (?:\\[[a-z]+\\] )?" + Pattern.quote(beginning) + ".*"))
        .map(one -> one.substring(0, one.indexOf('.')))
        .findFirst()
        .orElseThrow();
  }

  /** What a model may choose from for a line. */
  static List<String> sentences(Talk talk, String words) {
    return sentences(request(talk, "Dana", words));
  }

  /** What a model is told of a line that someone types. */
  static String asked(Talk talk, String who, String words) {
    return request(talk, who, words).evidence();
  }

  private static ModelRequest request(Talk talk, String who, String words) {
    Obedient silent = silent(NoUsableAnswer.LATE);
    talk.interpreter = silent.interpreter();
    talk.says(who, words);
    return silent.asked.getLast();
  }

  private static List<String> sentences(ModelRequest request) {
    List<String> lines = request.evidence().lines().toList();
    return lines.subList(lines.indexOf("SENTENCES BEGIN") + 1, lines.indexOf("SENTENCES END"));
  }

  /** Answers what the line itself tells it to answer. */
  static Obedient toTheLine() {
    return new Obedient(
        request ->
            new ModelReply.Said(
                request.evidence().replaceAll("(?s).*answer (\\w+ \\d).*", "$1"), Usage.NONE));
  }

  /** The same, where it may word replies. */
  Interpreter worded() {
    return new ModelInterpreter(
        new LineReading(
            "Tell it.",
            this,
            new PlainAnswers(),
            WITHIN,
            Optional.of(new LineReading.Wording(" Word it.", CHECKING))));
  }

  Interpreter interpreter() {
    return new ModelInterpreter(new LineReading("Tell it.", this, new PlainAnswers(), WITHIN));
  }

  @Override
  public String name() {
    return "obedient";
  }

  @Override
  public ModelReply ask(ModelRequest request, Duration within) {
    asked.add(request);
    return within.equals(WITHIN)
        ? reply.apply(request)
        : new ModelReply.Silent(NoUsableAnswer.LATE, Usage.NONE);
  }
}
