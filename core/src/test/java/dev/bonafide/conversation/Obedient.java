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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A model that does what it is told to, and keeps what it was asked. */
final class Obedient implements Model {
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

  /** Answers what the line itself tells it to answer. */
  static Obedient toTheLine() {
    return new Obedient(
        request ->
            new ModelReply.Said(
                request.evidence().replaceAll("(?s).*answer (\\w+ \\d).*", "$1"), Usage.NONE));
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
